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

  /** In points. Of firms that all score within a few points it would tell the score of some. */
  private static final int LEAST_SCATTER = 2;

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
    var weight = BigDecimal.valueOf(roundedFirms());
    return inBins()
        ? Distribution.of(Bins.shares(firmsAt), weight)
        : Distribution.curve(toldMean(), toldVariance(), weight);
  }

  /**
   * Their mean, as everything told of them rests on it. Of few firms in whole points, so that their
   * sum cannot be solved for who has which score. In bins it is that of what the bins tell: the one
   * of the scores would tell besides how far those lie who are counted with others.
   */
  double toldMean() {
    return inBins() ? told().mean() : Math.rint(mean());
  }

  /**
   * How far they scatter, likewise: of few firms by a standard deviation rounded up to whole
   * points, {@value #LEAST_SCATTER} at least, so that no interval is too narrow; in points squared.
   */
  double toldVariance() {
    return inBins()
        ? told().variance()
        : Math.pow(Math.max(LEAST_SCATTER, Math.ceil(Math.sqrt(variance()))), 2);
  }

  boolean inBins() {
    return firms() >= Distribution.FEWEST_IN_BINS;
  }

  /**
   * Whether nearly all have the same score: as many as may be told about have it, and fewer have
   * another, about whom a mean and its scatter would tell.
   *
   * @param minimum fewest firms anything may be told about
   */
  boolean alike(int minimum) {
    var most = Arrays.stream(firmsAt).max().orElse(0);
    return most == firms() || (most >= minimum && firms() - most < minimum);
  }

  /**
   * Whether some score is that of fewer firms than may be told about, among so few scores that mean
   * and scatter leave hardly more than one way to share the firms out among them.
   *
   * @param few so many scores, or fewer
   */
  boolean solvable(int few, int minimum) {
    var counts = Arrays.stream(firmsAt).filter(firms -> firms > 0).toArray();
    return counts.length <= few && Arrays.stream(counts).anyMatch(firms -> firms < minimum);
  }

  private double mean() {
    var sum = 0L;
    for (var points = 0; points < firmsAt.length; points++) {
      sum += (long) points * firmsAt[points];
    }
    return (double) sum / firms();
  }

  /** Of the scores, with n - 1 below the line; in points squared. */
  private double variance() {
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
