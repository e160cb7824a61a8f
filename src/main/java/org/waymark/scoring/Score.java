package org.waymark.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.kernel.number.Quotient;

/**
 * A score with the range it can still move in, all exact and in 0 to 1.
 *
 * @param mean what counts: "don't know" as the edition declares, unanswered as 0
 * @param worst with every "don't know" and unanswered question at its worst
 * @param best with every "don't know" and unanswered question at its best
 */
public record Score(Quotient mean, Quotient worst, Quotient best) {

  public Score(BigFraction value, BigFraction lowest, BigFraction highest) {
    this(Quotient.of(value), Quotient.of(lowest), Quotient.of(highest));
  }

  /** What counts. */
  public BigFraction value() {
    return mean.fraction();
  }

  /** The lower end of the range. */
  public BigFraction lowest() {
    return worst.fraction();
  }

  /** The upper end of the range. */
  public BigFraction highest() {
    return best.fraction();
  }

  /** The value in whole points, 0 to 100, rounded half up: for display only. */
  public int points() {
    return points(mean);
  }

  /** The lower end in whole points, 0 to 100. */
  public int lowestPoints() {
    return points(worst);
  }

  /** The upper end in whole points, 0 to 100. */
  public int highestPoints() {
    return points(best);
  }

  /** Whether answers not known yet could still change it. */
  public boolean open() {
    return !worst.equals(best);
  }

  /** Any exact share as whole points of 100, rounded half up: the one rounding there is. */
  public static int points(BigFraction share) {
    return points(Quotient.of(share));
  }

  private static int points(Quotient share) {
    return share.decimal(2).unscaledValue().intValueExact();
  }
}
