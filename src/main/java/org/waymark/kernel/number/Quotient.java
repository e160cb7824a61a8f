package org.waymark.kernel.number;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact number, decided when it is made, as one whole number over another; its lowest terms are
 * found when somebody reads it. Finding them takes many times longer than all the rest of a score,
 * and of the hundred numbers of a scorecard most readers look at a few.
 *
 * <p>Equal to every other that comes to the same number.
 */
public final class Quotient {

  public static final Quotient ZERO = of(BigFraction.ZERO);

  private final long over;
  private final long under;

  /** In lowest terms. Threads that meet at worst find them twice, as for the hash of a string. */
  private @Nullable BigFraction fraction;

  private Quotient(long over, long under, @Nullable BigFraction fraction) {
    this.over = over;
    this.under = under;
    this.fraction = fraction;
  }

  /**
   * One whole number over another.
   *
   * @param under not 0
   */
  public static Quotient of(long over, long under) {
    if (under == 0) {
      throw new ArithmeticException("Nothing divides by 0");
    }
    return new Quotient(over, under, null);
  }

  public static Quotient of(BigFraction fraction) {
    return new Quotient(0, 1, fraction);
  }

  /** The number, in lowest terms. */
  public BigFraction fraction() {
    var known = fraction;
    if (known == null) {
      known = BigFraction.of(over, under);
      fraction = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quotient quotient && fraction().equals(quotient.fraction());
  }

  @Override
  public int hashCode() {
    return fraction().hashCode();
  }

  @Override
  public String toString() {
    return fraction().toString();
  }
}
