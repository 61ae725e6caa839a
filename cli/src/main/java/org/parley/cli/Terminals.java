package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What stands at the ends of the streams. The launcher, which can ask the system, tells it in the
 * property {@code parley.terminal} ({@code out}, {@code err}, both or none) and the width in {@code
 * parley.columns}; without it, Java knows only whether both input and output are a terminal.
 */
final class Terminals {
  private static final int WIDTH = 100;
  private static final int NARROWEST = 60;

  private Terminals() {}

  /** The streams of this process. */
  static Console console(Map<String, String> environment) {
    var told = Optional.ofNullable(System.getProperty("parley.terminal"));
    var known = System.console() != null;
    var out = told.map(ends -> ends.contains("out")).orElse(known);
    var err = told.map(ends -> ends.contains("err")).orElse(known);
    return new Console(
        System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        out,
        err,
        width(Optional.ofNullable(System.getProperty("parley.columns"))),
        out && isColourful(environment));
  }

  /** As no-color.org has it: set and not empty means none; a dumb terminal has none either. */
  static boolean isColourful(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static int width(Optional<String> columns) {
    try {
      return columns.map(Integer::parseInt).map(n -> Math.max(n, NARROWEST)).orElse(WIDTH);
    } catch (NumberFormatException e) {
      return WIDTH;
    }
  }
}
