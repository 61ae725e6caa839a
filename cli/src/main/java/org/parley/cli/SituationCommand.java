package org.parley.cli;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.cli.run.Run;
import org.parley.cli.run.Summary;
import org.parley.cli.show.Page;
import org.parley.cli.show.SituationPage;
import org.parley.ledger.Situation;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.reader.Reader;
import org.parley.source.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "situation",
    header = "Joins articles, or readings of them, into one situation.",
    description = {
      "",
      "Incidents that several articles tell, lives of ceasefires, tallies with their ranges, and",
      "disputes: accounts that cannot both hold. The order of the input changes nothing.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley situation samples/",
      "  parley read --format json news.jsonl >readings.jsonl",
      "  parley situation --format json readings.jsonl      one JSON object for all of them"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SituationCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Reader> reader;

  @Mixin private Inputs inputs;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table by default.")
  private Format format;

  SituationCommand(Console console, Supplier<Reader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    var readings = new ArrayList<Reading>();
    var summary =
        new Run<>(this::read, Entry.Told::reading, console::complain)
            .over(inputs.sources(console), inputs.names(), inputs.threads(), readings::add);
    if (summary.exitCode() != Summary.NOTHING) {
      var report = Situation.of(readings).report();
      console.print(
          format == Format.json
              ? Json.write(report)
              : new SituationPage(Page.of(console.width(), console.colours())).show(report));
    }
    return summary.exitCode();
  }

  private Reading read(Entry.Article article) {
    return reader.get().read(article.document());
  }
}
