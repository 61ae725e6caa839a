package org.parley.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.source.Sources;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: the options that all commands over articles share. */
final class Inputs {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Text files, JSON lines (\"text\", \"published\", \"id\", \"title\", \"url\"), folders of both;",
        "- is standard input."
      })
  private List<String> names;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication day, such as 2022-09-14, of articles that tell none themselves.")
  private Optional<LocalDate> published;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      defaultValue = "0",
      description = "How many articles are read at a time; by default one for each core.")
  private int threads;

  List<String> names() {
    return names;
  }

  Sources sources(Console console) {
    return new Sources(console::in, published);
  }

  int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
