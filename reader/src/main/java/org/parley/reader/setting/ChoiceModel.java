package org.parley.reader.setting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Json;
import org.parley.reader.Resources;
import org.parley.reader.confidence.Features;

/**
 * A conditional logit model (McFadden 1974): among the candidates of one choice, each is as likely
 * as the exponential of what its features add up to.
 *
 * @param weights what each feature adds; a feature that is not here adds nothing
 */
public record ChoiceModel(Map<String, Double> weights) {
  public ChoiceModel {
    weights = Map.copyOf(weights);
  }

  /** The model for times that travels with Parley. */
  public static ChoiceModel ofTimes() {
    return load("times.yml");
  }

  /** The model for places that travels with Parley. */
  public static ChoiceModel ofPlaces() {
    return load("places.yml");
  }

  private static ChoiceModel load(String file) {
    return Resources.read(ChoiceModel.class, file, new TypeReference<ChoiceModel>() {});
  }

  /** How likely each candidate of one choice is; the sum is 1. */
  public List<Double> likelihoods(List<Features> candidates) {
    var scores = candidates.stream().map(this::score).toList();
    var best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    var odds = scores.stream().map(s -> StrictMath.exp(s - best)).toList();
    var sum = odds.stream().mapToDouble(Double::doubleValue).sum();
    return odds.stream().map(o -> o / sum).toList();
  }

  private double score(Features features) {
    var score = 0.0;
    for (var name : features.names()) {
      score += weights.getOrDefault(name, 0.0);
    }
    return score;
  }

  /** The file that a model is read from, features in alphabetical order. */
  public String toYaml() {
    var rows = new StringBuilder("weights:\n");
    new TreeMap<>(weights)
        .forEach(
            (name, weight) ->
                rows.append("  ")
                    .append(Json.write(name))
                    .append(": ")
                    .append(weight)
                    .append('\n'));
    return rows.toString();
  }
}
