package org.parley.release;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * The Java that a release carries: the modules that its jars need, and no others. What they need is
 * found by jdeps; {@code modules.txt} says of each module whether it goes along, and why. A module
 * that stands on neither side ends the build, so that a new library cannot lack one unnoticed.
 */
public final class JavaRuntime {
  private JavaRuntime() {}

  /**
   * Makes a runtime with jlink.
   *
   * @param arguments the jar of the command, the folder of its libraries, the list of modules, and
   *     the folder to make
   */
  public static void main(String[] arguments) throws IOException {
    var modules = Modules.parse(Files.readAllLines(Path.of(arguments[2])));
    modules.mustDecideOn(neededBy(Path.of(arguments[0]), Path.of(arguments[1])));
    run(
        "jlink",
        List.of(
            "--add-modules",
            String.join(",", modules.taken()),
            "--strip-debug",
            "--no-man-pages",
            "--no-header-files",
            "--compress=2",
            "--output",
            arguments[3]));
  }

  private static Set<String> neededBy(Path jar, Path libraries) {
    var said =
        run(
            "jdeps",
            List.of(
                "--ignore-missing-deps",
                "--multi-release",
                "17",
                "--print-module-deps",
                "-cp",
                libraries + "/*",
                jar.toString()));
    return Set.of(said.strip().split(",", -1));
  }

  private static String run(String name, List<String> arguments) {
    var tool =
        ToolProvider.findFirst(name)
            .orElseThrow(
                () -> new IllegalStateException("This Java has no " + name + "; use a JDK"));
    var said = new StringWriter();
    var out = new PrintWriter(said, true);
    if (tool.run(out, out, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(name + ": " + said);
    }
    return said.toString();
  }

  /**
   * Modules of Java and what was decided about each.
   *
   * @param taken those that go along
   * @param left those that some class names, but none that Parley uses
   */
  record Modules(Set<String> taken, Set<String> left) {
    Modules {
      taken = new TreeSet<>(taken);
      left = new TreeSet<>(left);
    }

    /** Lines such as {@code + java.sql the drivers of the stores}; others are comments. */
    static Modules parse(List<String> lines) {
      return new Modules(marked('+', lines), marked('-', lines));
    }

    private static Set<String> marked(char sign, List<String> lines) {
      return lines.stream()
          .filter(line -> line.startsWith(sign + " "))
          .map(line -> line.substring(2).split(" ", 2)[0])
          .collect(Collectors.toSet());
    }

    /** Fails with the modules that are needed and stand on neither side. */
    void mustDecideOn(Set<String> needed) {
      var open = new ArrayList<String>();
      for (var module : new TreeSet<>(needed)) {
        if (!taken.contains(module) && !left.contains(module)) {
          open.add(module);
        }
      }
      if (!open.isEmpty()) {
        throw new IllegalStateException(
            "The jars name "
                + String.join(", ", open)
                + "; say in release/src/main/runtime/modules.txt whether the release takes it");
      }
    }
  }
}
