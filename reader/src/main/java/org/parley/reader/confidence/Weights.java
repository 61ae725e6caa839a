package org.parley.reader.confidence;

import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Json;

/**
 * What each feature adds in a linear model; a feature that is not here adds nothing.
 *
 * @param byFeature weight of each feature by its name
 */
public record Weights(Map<String, Double> byFeature) {

  /** What features come to, added one by one to a start. */
  public double addedTo(double start, Features features) {
    var sum = start;
    for (var name : features.names()) {
      sum += byFeature.getOrDefault(name, 0.0);
    }
    return sum;
  }

  /** The weights as a file of a model holds them, features in alphabetical order. */
  public String toYaml() {
    var rows = new StringBuilder("weights:\n");
    new TreeMap<>(byFeature)
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
