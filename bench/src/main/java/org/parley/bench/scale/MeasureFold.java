package org.parley.bench.scale;

import java.util.List;
import java.util.Locale;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.ledger.Situation;

/** How the time of the fold grows with the number of readings: a table, and the log-log slope. */
public final class MeasureFold {
  private static final long SEED = 1;

  private MeasureFold() {}

  /**
   * Measures.
   *
   * @param args numbers of readings; 1000, 10000, 30000 and 100000 when left out
   */
  public static void main(String[] args) {
    var counts =
        args.length == 0
            ? List.of(1_000, 10_000, 30_000, 100_000)
            : java.util.Arrays.stream(args).map(Integer::valueOf).toList();
    Situation.of(SyntheticNews.stream(SEED, 2_000).toList()).report();
    var slope = new Slope();
    for (var count : counts) {
      var readings = SyntheticNews.stream(SEED, count).toList();
      var watch = new Stopwatch();
      var report = Situation.of(readings).report();
      slope.add(count, watch.processorSeconds());
      System.out.printf(
          Locale.ROOT,
          "%,d readings: %s; %,d incidents, %,d ceasefires, %,d disputes, %,d" + " tallies%n",
          count,
          watch,
          report.incidents().size(),
          report.ceasefires().size(),
          report.disputes().size(),
          report.tallies().size());
    }
    System.out.printf(Locale.ROOT, "log-log slope of processor %.2f%n", slope.value());
  }
}
