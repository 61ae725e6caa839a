package org.parley.bench.confidence;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.reader.confidence.Candidate;

/**
 * Whether confidence means what it says: of the events that got about 0.7, seven in ten are right.
 *
 * @param confidences of candidates, from models that did not see their article
 * @param articles the articles
 */
record Reliability(Map<Candidate, Double> confidences, List<Article> articles) {
  private static final int BINS = 10;

  /** Prints a table, one row a tenth, and the expected calibration error. */
  void print(PrintStream out) {
    var count = new int[BINS];
    var right = new int[BINS];
    var sum = new double[BINS];
    var all = 0;
    for (var article : articles) {
      var examples = article.examples();
      for (var i = 0; i < examples.size(); i++) {
        var confidence = confidences.getOrDefault(article.candidates().get(i), 0.0);
        var bin = Math.min(BINS - 1, (int) (confidence * BINS));
        count[bin]++;
        sum[bin] += confidence;
        right[bin] += examples.get(i).isRight() ? 1 : 0;
        all++;
      }
    }
    var error = 0.0;
    out.println("| confidence | events | mean | right |");
    out.println("| --- | ---: | ---: | ---: |");
    for (var bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        var mean = sum[bin] / count[bin];
        var share = right[bin] / (double) count[bin];
        error += Math.abs(mean - share) * count[bin] / all;
        out.printf(
            Locale.ROOT,
            "| %.1f-%.1f | %d | %.2f | %.2f |%n",
            bin / 10.0,
            (bin + 1) / 10.0,
            count[bin],
            mean,
            share);
      }
    }
    out.printf(Locale.ROOT, "expected calibration error %.3f%n", error);
  }
}
