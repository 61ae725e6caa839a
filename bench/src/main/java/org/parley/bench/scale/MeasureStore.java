package org.parley.bench.scale;

import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.ledger.view.Selection;
import org.parley.store.LogEntry;
import org.parley.store.Store;

/**
 * How a store fares with synthetic readings: how fast they come in, how long the situation takes to
 * derive, how large the store is, and how soon reports are there.
 */
public final class MeasureStore {
  private static final long SEED = 1;
  private static final int BATCH = Integer.getInteger("parley.batch", 500);
  private static final int STEPS = 10;
  private static final Set<Long> POWERS = Set.of(1_000L, 10_000L, 100_000L);
  private static final int SHOWN = 10;
  private static final Instant ARRIVED = Instant.parse("2031-01-01T00:00:00Z");

  private final Store store;
  private final long count;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  private MeasureStore(Store store, long count) {
    this.store = store;
    this.count = count;
  }

  /**
   * Measures.
   *
   * @param args where the store is to be made, and how many readings
   */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException("Usage: MeasureStore FILE|URL COUNT");
    }
    in(args[0], Long.parseLong(args[1]));
  }

  /**
   * Measures.
   *
   * @return what was timed, and the seconds by the clock that it took
   */
  static Map<String, Double> in(String location, long count) {
    try (var store = Store.open(location)) {
      var measure = new MeasureStore(store, count);
      measure.run();
      return measure.seconds;
    }
  }

  private void run() {
    ingest();
    derive("situation derived");
    say("store: %,d bytes", store.statistics().bytes());
    reports();
    var few = SyntheticNews.of(SEED + 1, 10);
    time(
        "10 readings read otherwise",
        () -> {
          var batch = new ArrayList<LogEntry>();
          few.forEachRemaining(reading -> batch.add(LogEntry.of(reading, ARRIVED)));
          store.add(batch);
        });
    derive("derived again");
    time("compacted", store::compact);
    say("store: %,d bytes", store.statistics().bytes());
    reports();
  }

  private void ingest() {
    var news = SyntheticNews.of(SEED, count);
    var byClock = new Slope();
    var byProcessor = new Slope();
    var watch = new Stopwatch();
    var batch = new ArrayList<LogEntry>(BATCH);
    for (var added = 0L; news.hasNext(); ) {
      batch.add(LogEntry.of(news.next(), ARRIVED.plusSeconds(added)));
      added++;
      if (batch.size() == BATCH || !news.hasNext()) {
        store.add(batch);
        batch.clear();
      }
      if (added % Math.max(1, count / STEPS) == 0 && batch.isEmpty()) {
        byClock.add(added, watch.seconds());
        byProcessor.add(added, watch.processorSeconds());
        ingested(added, watch);
      } else if (POWERS.contains(added) && batch.isEmpty()) {
        ingested(added, watch);
      }
    }
    seconds.put("ingest", watch.seconds());
    say("ingest: log-log slope %.2f, of processor %.2f", byClock.value(), byProcessor.value());
  }

  private void ingested(long added, Stopwatch watch) {
    say(
        "ingested %,d: %s, %.0f a second; %,d bytes",
        added, watch, added / watch.seconds(), store.statistics().bytes());
  }

  private void derive(String what) {
    var watch = new Stopwatch();
    store.refresh((done, all) -> say("derived %,d of %,d: %s", done, all, watch));
    seconds.put(what, watch.seconds());
    say("%s: %s", what, watch);
  }

  private void reports() {
    var none = Optional.<String>empty();
    var party = new Selection(none, Optional.of("XAA"), none, Optional.empty(), Optional.empty());
    var month =
        new Selection(
            none,
            none,
            none,
            Optional.of(LocalDate.of(2030, 1, 1)),
            Optional.of(LocalDate.of(2030, 1, 31)));
    var place = new Selection(Optional.of("kel"), none, none, Optional.empty(), Optional.empty());
    for (var round : List.of("first ", "later ")) {
      time(round + "report, all", () -> store.excerpt(Selection.all(), SHOWN));
      time(round + "report, one party", () -> store.excerpt(party, SHOWN));
      time(round + "report, one month", () -> store.excerpt(month, SHOWN));
      time(round + "report, places by part of a name", () -> store.excerpt(place, SHOWN));
    }
    time("report, one month as JSON", () -> store.writeReport(month, Writer.nullWriter()));
    time("report, all as JSON", () -> store.writeReport(Selection.all(), Writer.nullWriter()));
  }

  private void time(String what, Runnable work) {
    var watch = new Stopwatch();
    work.run();
    seconds.putIfAbsent(what, watch.seconds());
    say("%s: %s", what, watch);
  }

  private static void say(String format, Object... values) {
    System.out.printf(
        Locale.ROOT,
        "%s (heap at most %,d MB)%n",
        String.format(Locale.ROOT, format, values),
        Stopwatch.peakHeapMegabytes());
  }
}
