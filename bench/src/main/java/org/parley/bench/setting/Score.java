package org.parley.bench.setting;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reader.setting.ChoiceModel;

/** How many questions the rules and a model answered rightly, by set and together. */
final class Score {
  private record Count(int asked, int ruled, int learnt) {
    Count plus(Count other) {
      return new Count(asked + other.asked, ruled + other.ruled, learnt + other.learnt);
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();

  /** Counts a question whose article the model did not see. */
  void add(Question question, ChoiceModel model) {
    var likelihoods = model.likelihoods(question.candidates());
    var best = 0;
    for (var i = 1; i < likelihoods.size(); i++) {
      best = likelihoods.get(i) > likelihoods.get(best) ? i : best;
    }
    var count = new Count(1, question.ruled() ? 1 : 0, question.isRight().get(best) ? 1 : 0);
    counts.merge(question.set(), count, Count::plus);
    counts.merge("together", count, Count::plus);
  }

  void print(String what, PrintStream out) {
    counts.forEach(
        (set, count) ->
            out.printf(
                Locale.ROOT,
                "%-6s %-16s rules %.3f  model %.3f  (of %d)%n",
                what,
                set,
                (double) count.ruled() / count.asked(),
                (double) count.learnt() / count.asked(),
                count.asked()));
  }
}
