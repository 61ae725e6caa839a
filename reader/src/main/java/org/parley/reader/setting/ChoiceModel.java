package org.parley.reader.setting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.parley.reader.Resources;
import org.parley.reader.confidence.Features;
import org.parley.reader.confidence.Weights;

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
    var scores = candidates.stream().map(c -> new Weights(weights).addedTo(0, c)).toList();
    var best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    var odds = scores.stream().map(s -> StrictMath.exp(s - best)).toList();
    var sum = odds.stream().mapToDouble(Double::doubleValue).sum();
    return odds.stream().map(o -> o / sum).toList();
  }

  /** The file that a model is read from, features in alphabetical order. */
  public String toYaml() {
    return new Weights(weights).toYaml();
  }
}
