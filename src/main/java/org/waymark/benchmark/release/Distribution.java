package org.waymark.benchmark.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.waymark.benchmark.release.Cell.Quartiles;

/**
 * How scores spread, as far as is known: those of the firms, drawn towards the wider group.
 *
 * @param partsAt for 0 to 100 points, how many of {@link #PARTS} parts of the firms have this score
 * @param weight how many independent firms it is worth, going by their number as it is published,
 *     so that it does not tell the exact one
 */
public record Distribution(List<Integer> partsAt, BigDecimal weight) {

  /** The whole. */
  public static final int PARTS = 100_000;

  /** Whole points from 0 to 100. */
  public static final int POINTS = 101;

  /** Fewer firms are told as a curve: they fill too few bins of ten to show a shape. */
  public static final int FEWEST_IN_BINS = 150;

  /** Less than any share that is told. */
  private static final double HARDLY = 0.1 / PARTS;

  /** In points squared: scores are rounded to whole points. */
  private static final double LEAST_VARIANCE = 1.0 / 12;

  /** Of a Beta distribution: nearly all scores lie at the two ends. */
  private static final double LEAST_STRENGTH = 0.05;

  public Distribution {
    partsAt = List.copyOf(partsAt);
    if (partsAt.size() != POINTS) {
      throw new IllegalArgumentException("not 101 shares: " + partsAt.size());
    }
  }

  /**
   * Rounds shares to whole parts that sum to the whole: what rounding leaves over goes to the next
   * score.
   *
   * @param shares for 0 to 100 points, 0 to 1
   */
  public static Distribution of(double[] shares, BigDecimal weight) {
    var parts = new ArrayList<Integer>();
    var exact = 0.0;
    var given = 0;
    for (var share : shares) {
      exact += share * PARTS;
      var next = Math.toIntExact(Math.round(exact)) - given;
      parts.add(next);
      given += next;
    }
    return new Distribution(parts, weight);
  }

  /**
   * The same mean without steps: the shape is that of a Beta distribution.
   *
   * <p>Whoever places many scores among fewer than {@link #FEWEST_IN_BINS} firms could otherwise
   * read off the score of every single firm, and from the height of a step how many there are. A
   * kernel of any width leaves that height where one firm lies far from the others; a curve of two
   * numbers does not. The price is that many firms at one score, as at 0 in a section, are spread
   * over the scores around it, and that two camps look like one.
   *
   * @param variance of the scores, in points squared: the one that their mean's interval rests on,
   *     as from two that differ by (n - 1)/n their number could be told
   */
  public Distribution smoothed(double variance) {
    return curve(mean(), variance, weight);
  }

  /**
   * A curve of two numbers, in the shape of a Beta distribution.
   *
   * @param mean 0 to 100 points
   * @param variance in points squared
   */
  public static Distribution curve(double mean, double variance, BigDecimal weight) {
    // Each score is the middle of a strip of its own: 0 to 100 points are 101 strips.
    var centre = (mean + 0.5) / POINTS;
    var scatter = Math.max(variance, LEAST_VARIANCE) / (POINTS * POINTS);
    var strength = Math.max(centre * (1 - centre) / scatter - 1, LEAST_STRENGTH);
    var beta = BetaDistribution.of(strength * centre, strength * (1 - centre));
    var shares = new double[POINTS];
    var below = 0.0;
    for (var points = 0; points < POINTS; points++) {
      var reached = beta.cumulativeProbability((points + 1.0) / POINTS);
      shares[points] = reached - below;
      below = reached;
    }
    return of(shares, weight);
  }

  /**
   * The share of firms with a lower score, 0 to 1; those with the same score count half, so that a
   * firm in the middle of equals is told 50% and not 0% or 100%.
   *
   * @param points 0 to 100
   */
  public double below(int points) {
    var parts = 0.5 * partsAt.get(points);
    for (var at = 0; at < points; at++) {
      parts += partsAt.get(at);
    }
    return parts / PARTS;
  }

  /** The mean score, in points. */
  public double mean() {
    return moment(0, 1);
  }

  /** How far scores scatter about their mean, in points squared. */
  public double variance() {
    return moment(mean(), 2);
  }

  private double moment(double about, int power) {
    return IntStream.range(0, POINTS)
            .mapToDouble(points -> partsAt.get(points) * Math.pow(points - about, power))
            .sum()
        / PARTS;
  }

  /**
   * A quarter, half and three quarters of the way up, each score spread evenly around its point.
   */
  public Quartiles quartiles() {
    return new Quartiles(at(0.25), at(0.5), at(0.75));
  }

  /** Where a gap lies just there, its middle. */
  private BigDecimal at(double share) {
    var value = (reached(share - HARDLY) + reached(share + HARDLY)) / 2;
    return BigDecimal.valueOf(Math.clamp(value, 0, POINTS - 1)).setScale(1, RoundingMode.HALF_UP);
  }

  private double reached(double share) {
    var before = 0.0;
    for (var points = 0; points < POINTS; points++) {
      var after = before + (double) partsAt.get(points) / PARTS;
      if (after >= share && after > before) {
        return points - 0.5 + (share - before) / (after - before);
      }
      before = after;
    }
    return POINTS - 1;
  }

  /**
   * The share of firms in each of ten bands, 0 to 9, 10 to 19 up to 90 to 100 points, in whole
   * percent.
   */
  public List<Integer> tenths() {
    return IntStream.range(0, 10)
        .mapToObj(band -> partsAt.subList(10 * band, band == 9 ? POINTS : 10 * band + 10))
        .map(parts -> Math.round(parts.stream().mapToInt(Integer::intValue).sum() * 100f / PARTS))
        .toList();
  }
}
