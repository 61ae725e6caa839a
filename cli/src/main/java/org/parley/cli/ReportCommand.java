package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.cli.ledger.LedgerPage;
import org.parley.cli.ledger.Markup;
import org.parley.cli.ledger.Selection;
import org.parley.ledger.Situation;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.SituationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    header = "Shows the situation of a ledger: truces, disputes, incidents, tallies; by whom.",
    description = {
      "",
      "Accounts stand side by side, each with its speaker. Numbers are ranges over what speakers",
      "say, never sums. Equal content gives equal JSON, to the byte.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley report --ledger news.duckdb",
      "  parley report --ledger news.duckdb --party ARM --from 2022-09-12 --to 2022-09-14",
      "  parley report --ledger news.duckdb --as-of 2022-09-13      as known that evening",
      "  parley report --ledger news.duckdb --format json --speaker AZE.GOV"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private LedgerOption ledger;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Part of a place's name, or a country's three-letter code.")
  private Optional<String> place;

  @Option(
      names = "--party",
      paramLabel = "CODE",
      description = "Who did it, or to whom; ARM means ARM.MIL too.")
  private Optional<String> party;

  @Option(
      names = "--speaker",
      paramLabel = "CODE",
      description = "Who says so; \"publisher\" for the articles' own voice.")
  private Optional<String> speaker;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Not before this day; what has no date is left out.")
  private Optional<LocalDate> from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Not after this day; what has no date is left out.")
  private Optional<LocalDate> to;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "As known on the evening of this day: later articles and corrections do not count.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--last",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many records of a kind text and md show; ${DEFAULT-VALUE} by default.")
  private int last;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; text by default.")
  private Form form;

  /** In which form. */
  enum Form {
    /** For a terminal. */
    text,
    /** One JSON object. */
    json,
    /** CommonMark. */
    md
  }

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var situation = known();
    var report = new Selection(place, party, speaker, from, to).of(situation.report());
    switch (form) {
      case text -> show(report, situation, Markup.TEXT);
      case md -> show(report, situation, Markup.MD);
      case json -> console.print(Json.write(report));
    }
    return 0;
  }

  private Situation known() {
    try (var store = ledger.openExisting()) {
      var situation = store.situation();
      return asOf.map(situation::asOf).orElse(situation);
    }
  }

  private void show(SituationReport report, Situation situation, Markup markup) {
    var articles =
        situation.readings().stream()
            .map(Reading::document)
            .collect(
                Collectors.toMap(
                    citation -> citation.id(), Function.identity(), (one, other) -> other));
    new LedgerPage(markup, articles, last).show(report).forEach(console::print);
  }
}
