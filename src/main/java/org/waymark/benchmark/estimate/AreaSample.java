package org.waymark.benchmark.estimate;

import java.util.List;

/**
 * What the firms of one area say by themselves, and what else is known of the area.
 *
 * @param estimate their mean
 * @param variance &psi; of that mean, smoothed ({@link PooledVariance}), above 0
 * @param known covariates of the area without the intercept; none, one or two
 */
public record AreaSample(double estimate, double variance, List<Double> known) {

  /** Refuses what cannot be weighed. */
  public AreaSample {
    if (!(variance > 0 && Double.isFinite(variance) && Double.isFinite(estimate))) {
      throw new IllegalArgumentException("no estimate: " + estimate + ", variance " + variance);
    }
    if (known.size() > 2) {
      throw new IllegalArgumentException("twelve areas bear two covariates at most");
    }
    known = List.copyOf(known);
  }

  /** An area of which nothing else is known. */
  public static AreaSample of(double estimate, double variance) {
    return new AreaSample(estimate, variance, List.of());
  }
}
