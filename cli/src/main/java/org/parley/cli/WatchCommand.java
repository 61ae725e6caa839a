package org.parley.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.cli.ledger.Ingest;
import org.parley.cli.ledger.StoredMemory;
import org.parley.cli.run.Run;
import org.parley.cli.run.Summary;
import org.parley.reader.Reader;
import org.parley.source.Entry;
import org.parley.source.FeedWatch;
import org.parley.source.FolderWatch;
import org.parley.source.Sources;
import org.parley.source.fetch.Fetcher;
import org.parley.source.fetch.Links;
import org.parley.source.fetch.Manners;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "watch",
    header = "Reads what feeds announce and what comes into folders, as it comes.",
    description = {
      "",
      "Feeds (RSS, Atom) are fetched now and then, each page that they announce once. Sites are",
      "asked one page a second at most, only for what has changed, and within their robots.txt;",
      "one that fails is left alone for longer each time. Runs until it is stopped, may be stopped",
      "at any moment, and goes on where it was. Between two looks others may use the ledger.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley watch https://news.example/world.rss inbox/ --ledger news.duckdb",
      "  parley watch inbox/ --every 30s --ledger news.duckdb",
      "  parley watch https://news.example/world.rss --once --ledger news.duckdb    for cron",
      "",
      "With --once, ends with 0 when all was read, 1 when something could not be."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Reader> reader;
  private final Clock clock = Clock.systemUTC();

  @Parameters(
      paramLabel = "FEED|FOLDER",
      arity = "1..*",
      description = "Addresses of feeds (http, https); files or folders, as parley ingest reads.")
  private List<String> names;

  @Mixin private ReaderOptions reading;

  @Mixin private LedgerOption ledger;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      converter = DurationConverter.class,
      description =
          "From one look to the next, such as 30s, 15m or 1h; ${DEFAULT-VALUE} by default.")
  private Duration every;

  @Option(names = "--once", description = "Look once, and end.")
  private boolean once;

  @Option(
      names = "--private-host",
      paramLabel = "HOST",
      description = {
        "A host that may be read although it is not on the public Internet; may be repeated. All",
        "others there are refused, also where a feed or a redirect leads to them."
      })
  private Set<String> privateHosts = Set.of();

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      defaultValue = "0",
      description = "How many articles are read at a time; by default one for each core.")
  private int threads;

  WatchCommand(Console console, Supplier<Reader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    try (var fetcher = new Fetcher(Manners.of(version(), privateHosts), clock)) {
      while (!once) {
        round(fetcher);
        rest();
      }
      return round(fetcher) ? 0 : 1;
    }
  }

  private static String version() {
    return Optional.ofNullable(Parley.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private void rest() {
    console.complain("next look at " + clock.instant().plus(every).truncatedTo(ChronoUnit.SECONDS));
    try {
      Thread.sleep(every.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** Looks into everything once; whether all went well. A ledger in use is no end of the watch. */
  private boolean round(Fetcher fetcher) {
    try (var store = ledger.open()) {
      var isWell = true;
      for (var name : names) {
        isWell &= look(fetcher, store, name).skipped() == 0;
      }
      store.refresh(new Deriving(console));
      return isWell;
    } catch (StoreException e) {
      if (once) {
        throw e;
      }
      console.complain("parley: " + e.getMessage());
      return false;
    }
  }

  private Summary look(Fetcher fetcher, Store store, String name) {
    var begun = clock.instant();
    var memory = new StoredMemory(store);
    var ingest =
        new Ingest(store, document -> reading.of(reader.get()).read(document), false, clock);
    var run =
        new Run<Supplier<Optional<Ingest.Result>>>(ingest::read, ingest::take, console::complain);
    var pace = new Pace(clock, console::complain, OptionalDouble::empty);
    var summary =
        run.over(
            source(fetcher, memory, name),
            threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
            result -> {
              ingest.add(result);
              pace.step();
            });
    ingest.flush();
    memory.flush();
    if (summary.seen() > 0) {
      console.complain(outcome(name, ingest, summary, begun));
    }
    return summary;
  }

  private Consumer<Consumer<Entry>> source(Fetcher fetcher, StoredMemory memory, String name) {
    if (Links.isWeb(name)) {
      var watch = new FeedWatch(fetcher, memory, every, clock);
      return sink ->
          Links.parse(name)
              .ifPresentOrElse(
                  feed -> watch.look(feed, sink),
                  () -> sink.accept(Entry.Skipped.of(name, "no address that can be fetched")));
    }
    var sources = new Sources(console::in, Optional.empty());
    var watch = new FolderWatch(sources, memory, clock);
    return sink -> watch.look(Path.of(name), sink);
  }

  private String outcome(String name, Ingest ingest, Summary summary, Instant begun) {
    var seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%s: new %,d, known already %,d, skipped %,d, in %.1f s",
        name,
        ingest.added(),
        ingest.known(),
        summary.skipped(),
        seconds);
  }
}
