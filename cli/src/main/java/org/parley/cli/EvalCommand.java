package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.eval.Scores;
import org.parley.cli.run.Summary;
import org.parley.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    header = "Compares readings with gold readings, one figure a line.",
    description = {
      "",
      "Both files hold one reading a line, matched by document.id. In gold, A|B means that either",
      "code is right, A| that it may be left out, \"optional\": true that the record may be.",
      "RECORD, the last line, is the mean F1 of events, tallies and ceasefire acts.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley read --format json news.jsonl >readings.jsonl",
      "  parley eval gold.jsonl readings.jsonl",
      "  parley eval --errors gold.jsonl readings.jsonl     what was missed, what is extra"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvalCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD", description = "Readings made by annotators.")
  private String gold;

  @Parameters(index = "1", paramLabel = "READINGS", description = "Readings to measure.")
  private String readings;

  @Option(names = "--errors", description = "List what was missed and what is extra.")
  private boolean errors;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var sources = new Sources(console::in, Optional.empty());
    var wanted = Scores.documents(sources, List.of(gold), console::complain);
    if (wanted.isEmpty()) {
      console.complain("parley: no gold in " + gold);
      return Summary.NOTHING;
    }
    var found = Scores.documents(sources, List.of(readings), console::complain);
    var scores = Scores.of(wanted, found);
    if (errors) {
      scores.errors().forEach(console::print);
    }
    scores.lines().forEach(console::print);
    return Summary.ALL;
  }
}
