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

  /** So many different scores or fewer can be solved for from mean and scatter. */
  private static final int FEW_SCORES = 5;

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

  /**
   * How its firms alone would be told to spread: without the steps that tell of each. A curve of
   * two numbers while they are few; many fill {@link Bins}, which show more of the shape.
   */
  Distribution told() {
    var firms = firms();
    var weight = BigDecimal.valueOf(roundedFirms());
    if (firms >= Distribution.FEWEST_IN_BINS) {
      return Distribution.of(Bins.shares(firmsAt), weight);
    }
    var shares = Arrays.stream(firmsAt).mapToDouble(at -> (double) at / firms).toArray();
    return Distribution.of(shares, weight).smoothed(variance());
  }

  /**
   * Whether mean and scatter would tell of single firms. They do where all have the same score,
   * where as many as may be told about have it and fewer have another, and where there are so few
   * scores that the two numbers leave one way only to share the firms out among them (worked out
   * with three and five scores), some to fewer than may be told about.
   *
   * @param minimum fewest firms anything may be told about
   */
  boolean tellsOfAFew(int minimum) {
    var counts = Arrays.stream(firmsAt).filter(firms -> firms > 0).sorted().toArray();
    if (counts.length <= 1) {
      return true;
    }
    var most = counts[counts.length - 1];
    return (most >= minimum && firms() - most < minimum)
        || (counts.length <= FEW_SCORES && counts[0] < minimum);
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
