package org.parley.bench.confidence;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reader.confidence.ConfidenceModel;

/**
 * Logistic regression with an L2 penalty (LIBLINEAR, Fan et al. 2008): convex, so that the same
 * examples give the same weights. The penalty smooths what is rare: a sense that was seen once
 * moves the odds little.
 *
 * @param cost what an error costs beside the penalty
 * @param leastSeen how many examples must have a feature for it to get a weight
 */
record LogisticTrainer(double cost, int leastSeen) {
  private static final double STOP_AT = 1e-5;
  private static final double BIAS = 1;
  private static final double STEPS = 1000;

  ConfidenceModel train(List<Example> examples, double threshold) {
    var places = places(examples);
    var problem = new Problem();
    problem.l = examples.size();
    problem.n = places.size() + 1;
    problem.bias = BIAS;
    problem.x = examples.stream().map(e -> row(e, places)).toArray(Feature[][]::new);
    problem.y = examples.stream().mapToDouble(e -> e.isRight() ? 1 : 0).toArray();
    var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, STOP_AT));
    var sign = model.getLabels()[0] == 1 ? 1 : -1;
    var learnt = model.getFeatureWeights();
    var weights = new TreeMap<String, Double>();
    places.forEach(
        (name, place) -> {
          var weight = rounded(sign * learnt[place - 1]);
          if (weight != 0) {
            weights.put(name, weight);
          }
        });
    return new ConfidenceModel(threshold, rounded(sign * learnt[places.size()]), weights);
  }

  /** The place of each feature in a row, from 1, in alphabetical order. */
  private Map<String, Integer> places(List<Example> examples) {
    var seen = new TreeMap<String, Integer>();
    examples.forEach(e -> e.features().names().forEach(n -> seen.merge(n, 1, Integer::sum)));
    var places = new HashMap<String, Integer>();
    seen.forEach(
        (name, times) -> {
          if (times >= leastSeen) {
            places.put(name, places.size() + 1);
          }
        });
    return places;
  }

  private static Feature[] row(Example example, Map<String, Integer> places) {
    var known = example.features().names().stream().filter(places::containsKey);
    var row = known.map(n -> new FeatureNode(places.get(n), 1)).toList();
    var all = new Feature[row.size() + 1];
    row.toArray(all);
    all[row.size()] = new FeatureNode(places.size() + 1, BIAS);
    return all;
  }

  private static double rounded(double weight) {
    return StrictMath.rint(weight * STEPS) / STEPS;
  }
}
