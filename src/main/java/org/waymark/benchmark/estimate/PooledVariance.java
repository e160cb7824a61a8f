package org.waymark.benchmark.estimate;

import java.util.List;

/**
 * How far the firms of one area scatter around their mean, as all areas together show it: the
 * variance of a few firms is too unsteady to weigh them by.
 *
 * @param value &Sigma;(n - 1)s&sup2; / &Sigma;(n - 1)
 */
public record PooledVariance(double value) {

  /**
   * The firms of one area.
   *
   * @param firms at least 1
   * @param variance s&sup2; with n - 1 below the line; 0 for one firm
   */
  public record Scatter(int firms, double variance) {}

  /** Pools areas of which one at least has two firms. */
  public static PooledVariance of(List<Scatter> areas) {
    var degrees = areas.stream().mapToInt(area -> area.firms() - 1).sum();
    if (degrees < 1) {
      throw new IllegalArgumentException("no area has two firms");
    }
    var squares = areas.stream().mapToDouble(area -> (area.firms() - 1) * area.variance()).sum();
    return new PooledVariance(squares / degrees);
  }

  /** &psi;, the variance of the mean of some firms: the scatter over effective firms. */
  public double ofMean(int firms, DesignEffect design) {
    return value / design.effective(firms);
  }
}
