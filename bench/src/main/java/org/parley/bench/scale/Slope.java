package org.parley.bench.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * How steeply one quantity grows with another: the slope of the straight line through their
 * logarithms, by least squares. 1 is proportional, 2 is quadratic.
 */
final class Slope {
  private final List<Double> x = new ArrayList<>();
  private final List<Double> y = new ArrayList<>();

  void add(long size, double cost) {
    x.add(Math.log((double) size));
    y.add(Math.log(cost));
  }

  double value() {
    var meanX = mean(x);
    var meanY = mean(y);
    var covariance = 0.0;
    var variance = 0.0;
    for (var i = 0; i < x.size(); i++) {
      covariance += (x.get(i) - meanX) * (y.get(i) - meanY);
      variance += (x.get(i) - meanX) * (x.get(i) - meanX);
    }
    return covariance / variance;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
