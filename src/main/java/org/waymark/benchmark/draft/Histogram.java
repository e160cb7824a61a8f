package org.waymark.benchmark.draft;

import java.math.BigDecimal;
import java.util.Arrays;
import org.waymark.benchmark.release.Distribution;
import org.waymark.benchmark.release.Status;

/**
 * How many firms score each number of whole points. Exact counts: stays inside this package.
 * Changes while firms are counted.
 */
final class Histogram {

  private final int[] firmsAt = new int[Distribution.POINTS];

  static Histogram of(int... firmsAt) {
    var histogram = new Histogram();
    for (var points = 0; points < firmsAt.length; points++) {
      histogram.add(points, firmsAt[points]);
    }
    return histogram;
  }

  void add(int points, int firms) {
    firmsAt[points] += firms;
  }

  void add(Histogram other) {
    for (var points = 0; points < firmsAt.length; points++) {
      firmsAt[points] += other.firmsAt[points];
    }
  }

  int at(int points) {
    return firmsAt[points];
  }

  int firms() {
    return Arrays.stream(firmsAt).sum();
  }

  Status status() {
    return Status.of(firms());
  }

  /**
   * As it is published: down to a multiple of 5, and of an early figure nothing but the least. What
   * is told of uncertainty rests on it, so that nothing depends on how many there are.
   */
  int roundedFirms() {
    return status() == Status.EARLY ? Status.EARLY.fewest() : firms() / 5 * 5;
  }

  /** How its firms alone would be told to spread: few without the steps that tell of each. */
  Distribution told() {
    var firms = firms();
    var shares = Arrays.stream(firmsAt).mapToDouble(at -> (double) at / firms).toArray();
    var spread = Distribution.of(shares, BigDecimal.valueOf(roundedFirms()));
    return smooth() ? spread.smoothed(variance()) : spread;
  }

  /** Whether its spread is told as a curve. */
  boolean smooth() {
    return firms() < Distribution.FEWEST_WITH_STEPS;
  }

  /** Whether all have the same score. */
  boolean allAlike() {
    return Arrays.stream(firmsAt).filter(firms -> firms > 0).count() <= 1;
  }

  double mean() {
    var sum = 0L;
    for (var points = 0; points < firmsAt.length; points++) {
      sum += (long) points * firmsAt[points];
    }
    return (double) sum / firms();
  }

  /** Of the scores, with n - 1 below the line; in points squared. */
  double variance() {
    return squares() / (firms() - 1);
  }

  private double squares() {
    var mean = mean();
    var sum = 0.0;
    for (var points = 0; points < firmsAt.length; points++) {
      sum += firmsAt[points] * (points - mean) * (points - mean);
    }
    return sum;
  }

  /** Firms with fewer points; those with as many count half. */
  double below(int points) {
    var below = 0.5 * firmsAt[points];
    for (var at = 0; at < points; at++) {
      below += firmsAt[at];
    }
    return below;
  }
}
