package org.waymark.programme.eligibility;

import org.jspecify.annotations.Nullable;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Told.Amount;

/**
 * Limits of a number, in whole units.
 *
 * @param min fewest, inclusive; null for no lower limit
 * @param max most; null for no upper limit; one of the two is there
 * @param below whether {@code max} itself is too much
 */
public record Limits(@Nullable Long min, @Nullable Long max, boolean below, Unit unit) {

  /**
   * Pounds to the euro, from and to: an assumption wide enough for the years in which limits in
   * euros were written. What falls between is for the firm to check.
   */
  private static final double LEAST_POUNDS_PER_EURO = 0.75;

  private static final double MOST_POUNDS_PER_EURO = 1;

  /** Refuses limits that nothing can keep. */
  public Limits {
    if (min == null && max == null) {
      throw new IllegalArgumentException("min or max is missing");
    }
    if ((min != null && min < 0) || (max != null && max < (below ? 1 : 0))) {
      throw new IllegalArgumentException("limits are 0 or more");
    }
    if (min != null && max != null && min > (below ? max - 1 : max)) {
      throw new IllegalArgumentException("min is above max");
    }
  }

  /** From {@code min} to {@code max}, both allowed. */
  public static Limits of(@Nullable Long min, @Nullable Long max, Unit unit) {
    return new Limits(min, max, false, unit);
  }

  /** The most that is allowed; null for no upper limit. */
  public @Nullable Long most() {
    return max == null || !below ? max : Long.valueOf(max - 1);
  }

  /** An amount is an interval: one that straddles a limit settles nothing. */
  Outcome hold(Amount own) {
    var amount = inUnit(own);
    if (distance(own) != null) {
      return Outcome.NOT_MET;
    }
    var most = most();
    var above = min == null || amount.least() >= min;
    var under = most == null || (amount.most() != null && amount.most() <= most);
    return above && under ? Outcome.MET : Outcome.NOT_KNOWN;
  }

  /** How far off; null unless the whole amount lies outside. */
  @Nullable Distance distance(Amount own) {
    var amount = inUnit(own);
    var upper = amount.most();
    var most = most();
    if (min != null && upper != null && upper < min) {
      return new Distance(Direction.TOO_FEW, min - upper, min - amount.least());
    }
    if (most != null && amount.least() > most) {
      return new Distance(
          Direction.TOO_MANY, amount.least() - most, upper == null ? null : upper - most);
    }
    return null;
  }

  private Amount inUnit(Amount pounds) {
    if (unit != Unit.EUROS) {
      return pounds;
    }
    var most = pounds.most();
    return new Amount(
        (long) Math.floor(pounds.least() / MOST_POUNDS_PER_EURO),
        most == null ? null : Long.valueOf((long) Math.ceil(most / LEAST_POUNDS_PER_EURO)));
  }
}
