package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.ledger.ComparisonPage;
import org.parley.cli.ledger.Markup;
import org.parley.export.dataset.DataSet;
import org.parley.ledger.arena.Parts;
import org.parley.ledger.comparison.Comparison;
import org.parley.model.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "compare",
    header = "Says what the news has and an imported data set lacks, and the other way round.",
    description = {
      "",
      "Incidents in both, in the news alone, in the data set alone; numbers that differ; counts by",
      "place, month and party. Neither is taken for the truth. Pairs that are alike in type, day,",
      "place and party, and that the ledger does not join, are shown as perhaps the same; parley",
      "correct joins them. The news is held against the data set only within its days, countries",
      "and types.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley compare --ledger news.duckdb --with ged",
      "  parley compare --ledger news.duckdb --with acled --place COD --from 2024-01-01",
      "  parley compare --ledger news.duckdb --with ged --format html >comparison.html"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private LedgerOption ledger;

  @Option(
      names = "--with",
      paramLabel = "FORMAT",
      required = true,
      converter = ImportCommand.DataSets.class,
      completionCandidates = ImportCommand.DataSetNames.class,
      description = "One of ${COMPLETION-CANDIDATES}; see parley import.")
  private DataSet dataSet;

  @Mixin private SelectionOptions wanted;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of each list text, md and html show; ${DEFAULT-VALUE} by default.")
  private int most;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; text by default.")
  private ReportCommand.Form form;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (var store = ledger.openExisting()) {
      var situation = store.situation(wanted.known());
      var report = wanted.selection().of(Parts.report(situation));
      show(Comparison.of(report, dataSet.code()));
    }
    return 0;
  }

  private void show(Comparison comparison) {
    switch (form) {
      case json -> console.print(Json.write(comparison));
      case text -> show(comparison, Markup.TEXT);
      case md -> show(comparison, Markup.MD);
      case html -> show(comparison, Markup.HTML);
    }
  }

  private void show(Comparison comparison, Markup markup) {
    ComparisonPage.of(comparison, dataSet.title(), markup, most).forEach(console::print);
  }
}
