package org.parley.bench.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reader.confidence.Features;
import org.parley.reader.setting.ChoiceModel;

/**
 * Learns a conditional logit model (McFadden 1974) with an L2 penalty by steps of Adam (Kingma and
 * Ba 2015) over all questions at once: no chance is in it, so that the same questions give the same
 * weights. Where several candidates are right, their likelihoods count together. LIBLINEAR has no
 * such model; its nearest, pairs of candidates, was measured and is worse.
 *
 * @param penalty what a weight costs
 * @param leastSeen how many candidates must have a feature for it to get a weight
 */
record ConditionalLogit(double penalty, int leastSeen) {
  private static final int STEPS = 150;
  private static final double RATE = 0.1;
  private static final double MOMENTUM = 0.9;
  private static final double SCALE = 0.99;
  private static final double TINY = 1e-8;
  private static final double ROUND = 100;

  ChoiceModel train(List<Question> questions) {
    var answerable = questions.stream().filter(Question::hasAnswer).toList();
    var numbers = numbers(answerable);
    var rows = answerable.stream().map(q -> rows(q, numbers)).toList();
    var weights = new double[numbers.size()];
    var mean = new double[weights.length];
    var square = new double[weights.length];
    for (var step = 1; step <= STEPS; step++) {
      var slope = slope(answerable, rows, weights);
      for (var i = 0; i < weights.length; i++) {
        mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * slope[i];
        square[i] = SCALE * square[i] + (1 - SCALE) * slope[i] * slope[i];
        var steady = mean[i] / (1 - StrictMath.pow(MOMENTUM, step));
        var spread = StrictMath.sqrt(square[i] / (1 - StrictMath.pow(SCALE, step)));
        weights[i] -= RATE * steady / (spread + TINY) / (1 + 3.0 * step / STEPS);
      }
    }
    return model(numbers, weights);
  }

  /** The slope of the penalised surprise. */
  private double[] slope(List<Question> questions, List<int[][]> rows, double[] weights) {
    var slope = new double[weights.length];
    for (var i = 0; i < weights.length; i++) {
      slope[i] = penalty * weights[i];
    }
    for (var q = 0; q < questions.size(); q++) {
      var candidates = rows.get(q);
      var odds = odds(candidates, weights);
      var all = 0.0;
      var right = 0.0;
      for (var c = 0; c < odds.length; c++) {
        all += odds[c];
        right += questions.get(q).isRight().get(c) ? odds[c] : 0;
      }
      for (var c = 0; c < odds.length; c++) {
        var wanted = questions.get(q).isRight().get(c) ? odds[c] / right : 0;
        for (var feature : candidates[c]) {
          slope[feature] += odds[c] / all - wanted;
        }
      }
    }
    return slope;
  }

  private static double[] odds(int[][] candidates, double[] weights) {
    var scores = new double[candidates.length];
    var best = Double.NEGATIVE_INFINITY;
    for (var c = 0; c < candidates.length; c++) {
      for (var feature : candidates[c]) {
        scores[c] += weights[feature];
      }
      best = Math.max(best, scores[c]);
    }
    for (var c = 0; c < scores.length; c++) {
      scores[c] = StrictMath.exp(scores[c] - best);
    }
    return scores;
  }

  /** A number for each feature, in alphabetical order. */
  private Map<String, Integer> numbers(List<Question> questions) {
    var seen = new TreeMap<String, Integer>();
    for (var question : questions) {
      for (var candidate : question.candidates()) {
        candidate.names().forEach(n -> seen.merge(n, 1, Integer::sum));
      }
    }
    var numbers = new HashMap<String, Integer>();
    seen.forEach(
        (name, times) -> {
          if (times >= leastSeen) {
            numbers.put(name, numbers.size());
          }
        });
    return numbers;
  }

  private static int[][] rows(Question question, Map<String, Integer> numbers) {
    var rows = new ArrayList<int[]>();
    for (Features candidate : question.candidates()) {
      var known = candidate.names().stream().filter(numbers::containsKey);
      rows.add(known.mapToInt(n -> numbers.getOrDefault(n, 0)).toArray());
    }
    return rows.toArray(int[][]::new);
  }

  private static ChoiceModel model(Map<String, Integer> numbers, double[] weights) {
    var named = new TreeMap<String, Double>();
    numbers.forEach(
        (name, number) -> {
          var weight = StrictMath.rint(weights[number] * ROUND) / ROUND;
          if (weight != 0) {
            named.put(name, weight);
          }
        });
    return new ChoiceModel(named);
  }
}
