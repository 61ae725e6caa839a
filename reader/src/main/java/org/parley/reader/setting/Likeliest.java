package org.parley.reader.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.reader.confidence.Features;

/** The likeliest of the answers that several candidates give: those that agree count together. */
final class Likeliest {
  private Likeliest() {}

  /** The first of the candidates with the likeliest answer; there must be one at least. */
  static <C> C of(
      ChoiceModel model,
      List<C> candidates,
      Function<C, Features> features,
      Function<C, ?> answer) {
    var likelihoods = model.likelihoods(candidates.stream().map(features).toList());
    Map<Object, Double> sums = new LinkedHashMap<>();
    for (var i = 0; i < candidates.size(); i++) {
      sums.merge(answer.apply(candidates.get(i)), likelihoods.get(i), Double::sum);
    }
    var best = candidates.get(0);
    for (var candidate : candidates) {
      if (sum(sums, answer.apply(candidate)) > sum(sums, answer.apply(best))) {
        best = candidate;
      }
    }
    return best;
  }

  private static double sum(Map<Object, Double> sums, Object answer) {
    return sums.getOrDefault(answer, 0.0);
  }
}
