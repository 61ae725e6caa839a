package org.parley.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.cli.ledger.Ingest;
import org.parley.cli.run.Run;
import org.parley.cli.run.Summary;
import org.parley.reader.Reader;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "ingest",
    header = "Reads articles into a ledger.",
    description = {
      "",
      "Articles that the ledger has are not read again, so a run that was broken off, even by",
      "kill -9, goes on where it stopped when it is started again. Readings, too, are taken.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley ingest samples/ --ledger news.duckdb",
      "  parley ingest samples/ --ledger news.duckdb --corrections corrections.jsonl",
      "  parley report --ledger news.duckdb",
      "",
      "Ends with 0 when all was read, 1 when some was skipped, 2 when nothing could be read."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IngestCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Reader> reader;

  @Mixin private Inputs inputs;

  @Mixin private ReaderOptions reading;

  @Mixin private LedgerOption ledger;

  @Mixin private CorrectionsOption corrections;

  @Option(
      names = "--again",
      description = {
        "Read known articles again, as after an update of Parley; where the reading differs, the",
        "new one counts and the old one stays in the log."
      })
  private boolean again;

  IngestCommand(Console console, Supplier<Reader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    try (var store = ledger.open();
        var progress = Progress.beside(console)) {
      corrections.into(store, console);
      return ingest(store, progress).exitCode();
    }
  }

  private Summary ingest(Store store, Progress progress) {
    var clock = Clock.systemUTC();
    var begun = clock.instant();
    var ingest =
        new Ingest(store, document -> reading.of(reader.get()).read(document), again, clock);
    var sources = inputs.sources(console);
    var size = sources.size(inputs.names());
    var pace =
        new Pace(
            clock,
            console.errIsTerminal() ? progress::say : console::complain,
            () ->
                size.orElse(0) == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) sources.taken() / size.orElse(1)));
    var run =
        new Run<Supplier<Optional<Ingest.Result>>>(ingest::read, ingest::take, console::complain);
    var summary =
        run.over(
            sources,
            inputs.names(),
            inputs.threads(),
            result -> {
              ingest.add(result);
              progress.step();
              pace.step();
            });
    ingest.flush();
    store.refresh(new Deriving(console));
    console.complain(outcome(ingest, store));
    console.complain(rate(summary, begun, clock.instant()));
    return summary;
  }

  private String outcome(Ingest ingest, Store store) {
    var statistics = store.statistics();
    return String.format(
        Locale.ROOT,
        "new %,d, known already %,d; the ledger holds %,d readings of %,d articles",
        ingest.added(),
        ingest.known(),
        statistics.readings(),
        statistics.documents());
  }

  private static String rate(Summary summary, Instant begun, Instant ended) {
    var seconds = Math.max(1, Duration.between(begun, ended).toMillis()) / 1000.0;
    return String.format(Locale.ROOT, "%.1f s, %.1f a second", seconds, summary.seen() / seconds);
  }
}
