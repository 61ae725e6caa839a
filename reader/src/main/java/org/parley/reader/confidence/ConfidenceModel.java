package org.parley.reader.confidence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.parley.reader.Resources;

/**
 * A logistic model: the confidence of an event is the share of events with the same features that
 * an annotator would keep, as far as the articles tell that it was learnt from.
 *
 * @param threshold the confidence below which an event is better left out, 0 to 1
 * @param bias log odds of an event without features
 * @param weights what each feature adds to the log odds; a feature that is not here adds nothing
 */
public record ConfidenceModel(double threshold, double bias, Map<String, Double> weights) {
  private static final double STEPS = 1000;

  public ConfidenceModel {
    weights = Map.copyOf(weights);
  }

  /** The model that travels with Parley. */
  public static ConfidenceModel load() {
    return Resources.read(
        ConfidenceModel.class, "confidence.yml", new TypeReference<ConfidenceModel>() {});
  }

  /** How sure an event with these features is: 0 to 1, in thousandths. */
  public double confidence(Features features) {
    var odds = new Weights(weights).addedTo(bias, features);
    return StrictMath.rint(STEPS / (1 + StrictMath.exp(-odds))) / STEPS;
  }

  /** The file that {@link #load} reads, features in alphabetical order. */
  public String toYaml() {
    return "threshold: " + threshold + "\nbias: " + bias + "\n" + new Weights(weights).toYaml();
  }
}
