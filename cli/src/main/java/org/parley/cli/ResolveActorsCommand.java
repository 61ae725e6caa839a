package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.resolve.ActorLines;
import org.parley.language.CoreNlpParser;
import org.parley.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "actors",
    header = "Country and sector of actor phrases: JSON lines in, JSON lines out.",
    description = {
      "",
      "In: {\"id\", \"actor\", \"context\", \"date\"}, of which only \"actor\" is needed; the context is",
      "where the phrase stood, the date a day or \"Today\". Out: {\"id\", \"country\", \"sector\"}",
      "with PLOVER codes, empty where the phrase does not tell.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  echo '{\"id\": \"1\", \"actor\": \"Houthi rebels\"}' | parley resolve actors --explain",
      "  parley resolve actors phrases.jsonl"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ResolveActorsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "JSON lines; - or nothing is standard input.")
  private List<String> names = List.of();

  @Mixin private KnowledgeOptions knowledge;

  @Option(names = "--explain", description = "Say what decided, as \"why\".")
  private boolean explain;

  ResolveActorsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var resolver = knowledge.resolver(CoreNlpParser.load());
    var lines = new ActorLines(resolver, explain, console::print, console::complain);
    return lines
        .over(
            new Sources(console::in, Optional.empty()),
            names.isEmpty() ? List.of(Sources.STANDARD_INPUT) : names)
        .exitCode();
  }
}
