package org.waymark.benchmark.estimate;

import java.util.List;

/**
 * How far areas truly lie apart, beyond what is known of them: the moment equation of Fay &amp;
 * Herriot 1979, JASA 74:269-277, &Sigma;(&theta;&#770; - x'&beta;)&sup2;/(&sigma;&sup2; + &psi;) =
 * R - p, whose left side falls as &sigma;&sup2; grows.
 *
 * @param between &sigma;&sup2;, 0 where the areas lie no further apart than chance puts them
 */
record FayHerriotMoments(double between, WeightedFit fit) {

  private static final int HALVINGS = 100;

  static FayHerriotMoments of(List<AreaSample> areas) {
    var degrees = areas.size() - areas.getFirst().known().size() - 1;
    var low = 0.0;
    if (distance(areas, low) > degrees) {
      var high = areas.stream().mapToDouble(AreaSample::variance).max().orElseThrow();
      while (distance(areas, high) > degrees) {
        high *= 2;
      }
      for (int i = 0; i < HALVINGS; i++) {
        var middle = (low + high) / 2;
        if (distance(areas, middle) > degrees) {
          low = middle;
        } else {
          high = middle;
        }
      }
    }
    return new FayHerriotMoments(low, WeightedFit.of(areas, low));
  }

  private static double distance(List<AreaSample> areas, double between) {
    var fit = WeightedFit.of(areas, between);
    return areas.stream()
        .mapToDouble(
            area ->
                Math.pow(area.estimate() - fit.predicted(area.known()), 2)
                    / (between + area.variance()))
        .sum();
  }

  boolean floored() {
    return between == 0;
  }

  /** How often the doubt about &sigma;&sup2; counts; {@link AreaModel} says why. */
  static int timesCounted(boolean floored) {
    return floored ? 1 : 2;
  }
}
