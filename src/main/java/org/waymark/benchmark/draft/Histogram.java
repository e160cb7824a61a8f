package org.waymark.benchmark.draft;

import java.util.Arrays;
import org.waymark.benchmark.release.Distribution;

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

  /** Of the scores about their mean, summed; in points squared. */
  double squares() {
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
