package org.parley.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.cli.ledger.LedgerPage;
import org.parley.cli.ledger.Markup;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.ledger.view.Excerpt;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Reading;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    header = "Shows the situation of a ledger: truces, disputes, incidents, tallies; by whom.",
    description = {
      "",
      "Accounts stand side by side, each with its speaker. Numbers are ranges over what speakers",
      "say, never sums. Equal content gives equal JSON, to the byte. What was known earlier is",
      "derived from the log each time, which takes long for a large ledger.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley report --ledger news.duckdb",
      "  parley report --ledger news.duckdb --party ARM --from 2022-09-12 --to 2022-09-14",
      "  parley report --ledger news.duckdb --as-of 2022-09-13      as known that evening",
      "  parley report --ledger news.duckdb --format json --speaker AZE.GOV",
      "  parley report --ledger news.duckdb --format html >situation.html"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private LedgerOption ledger;

  @Mixin private SelectionOptions wanted;

  @Option(
      names = "--last",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "How many records of a kind text, md and html show; ${DEFAULT-VALUE} by default.")
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
    md,
    /** A page for a browser or a printer. */
    html
  }

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var selection = wanted.selection();
    var known = wanted.known();
    try (var store = ledger.openExisting()) {
      if (known.isNow()) {
        store.refresh(new Deriving(console));
        show(store, selection);
      } else {
        show(store.situation(known), selection);
      }
    }
    return 0;
  }

  /** As it is now, from what the ledger has derived. */
  private void show(Store store, Selection selection) {
    if (form == Form.json) {
      var out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
      store.writeReport(selection, out);
      finish(out);
    } else {
      show(store.excerpt(selection, last));
    }
  }

  private void finish(Writer out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.print("");
  }

  /** As it was, derived anew. */
  private void show(Situation situation, Selection selection) {
    var report = selection.of(Parts.report(situation));
    if (form == Form.json) {
      console.print(Json.write(report));
    } else {
      var articles =
          situation.readings().stream()
              .map(Reading::document)
              .collect(Collectors.toMap(Citation::id, Function.identity(), (one, other) -> other));
      show(Excerpt.of(report, articles, last));
    }
  }

  private void show(Excerpt excerpt) {
    var markup =
        switch (form) {
          case md -> Markup.MD;
          case html -> Markup.HTML;
          case text, json -> Markup.TEXT;
        };
    LedgerPage.of(excerpt, markup).forEach(console::print);
  }
}
