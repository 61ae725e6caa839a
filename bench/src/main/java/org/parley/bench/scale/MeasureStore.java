package org.parley.bench.scale;

import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.ledger.view.Selection;
import org.parley.store.LogEntry;
import org.parley.store.Progress;
import org.parley.store.Store;

/**
 * How a store fares with synthetic readings: how fast they come in, how long the situation takes to
 * derive, how large the store is, and how soon reports are there.
 */
public final class MeasureStore {
  private static final long SEED = 1;
  private static final int BATCH = Integer.getInteger("parley.batch", 500);
  private static final int STEPS = 10;
  private static final int SHOWN = 10;
  private static final Instant ARRIVED = Instant.parse("2031-01-01T00:00:00Z");

  private final Store store;
  private final long count;

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
    try (var store = Store.open(args[0])) {
      new MeasureStore(store, Long.parseLong(args[1])).run();
    }
  }

  private void run() {
    ingest();
    time("situation derived", () -> store.refresh(Progress.none()));
    say("store: %,d bytes", store.statistics().bytes());
    var few = SyntheticNews.of(SEED + 1, 10);
    time(
        "10 readings read otherwise",
        () -> {
          var batch = new ArrayList<LogEntry>();
          few.forEachRemaining(reading -> batch.add(LogEntry.of(reading, ARRIVED)));
          store.add(batch);
        });
    time("derived again", () -> store.refresh(Progress.none()));
    reports();
    time("compacted", store::compact);
    say("store: %,d bytes", store.statistics().bytes());
    reports();
  }

  private void ingest() {
    var news = SyntheticNews.of(SEED, count);
    var slope = new Slope();
    var begun = System.nanoTime();
    var batch = new ArrayList<LogEntry>(BATCH);
    for (var added = 0L; news.hasNext(); ) {
      batch.add(LogEntry.of(news.next(), ARRIVED.plusSeconds(added)));
      added++;
      if (batch.size() == BATCH || !news.hasNext()) {
        store.add(batch);
        batch.clear();
      }
      if (added % Math.max(1, count / STEPS) == 0) {
        var seconds = secondsSince(begun);
        slope.add(added, seconds);
        say("ingested %,d: %.1f s, %.0f a second", added, seconds, (double) added / seconds);
      }
    }
    say("ingest: log-log slope %.2f", slope.value());
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
    for (var round = 0; round < 2; round++) {
      time("report, all", () -> store.excerpt(Selection.all(), SHOWN));
      time("report, one party", () -> store.excerpt(party, SHOWN));
      time("report, one month", () -> store.excerpt(month, SHOWN));
      time("report, places by part of a name", () -> store.excerpt(place, SHOWN));
    }
    time("report, one month as JSON", () -> store.writeReport(month, Writer.nullWriter()));
    time("report, all as JSON", () -> store.writeReport(Selection.all(), Writer.nullWriter()));
  }

  private static void time(String what, Runnable work) {
    var begun = System.nanoTime();
    work.run();
    say("%s: %.2f s", what, secondsSince(begun));
  }

  private static double secondsSince(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void say(String format, Object... values) {
    var runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s (heap %,d MB)%n",
        String.format(Locale.ROOT, format, values),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
