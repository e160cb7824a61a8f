package org.waymark.kernel.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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

  /** What it was made of; null where it is one whole number over another. */
  private final @Nullable BigFraction given;

  /** In lowest terms. Threads that meet at worst find them twice, as for the hash of a string. */
  private @Nullable BigFraction found;

  private Quotient(long over, long under, @Nullable BigFraction given) {
    this.over = over;
    this.under = under;
    this.given = given;
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
    if (given != null) {
      return given;
    }
    var known = found;
    if (known == null) {
      known = BigFraction.of(over, under);
      found = known;
    }
    return known;
  }

  /** This number times another. */
  public Quotient times(BigFraction other) {
    if (given == null && fits(other.getNumerator()) && fits(other.getDenominator())) {
      var above = other.getNumerator().longValue();
      var below = other.getDenominator().longValue();
      if (fits(over, above) && fits(under, below)) {
        return of(over * above, under * below);
      }
    }
    return of(fraction().multiply(other));
  }

  private static boolean fits(BigInteger number) {
    return number.bitLength() < Long.SIZE;
  }

  /** Whether the product of two numbers is a {@code long}. */
  private static boolean fits(long one, long other) {
    var product = one * other;
    return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1);
  }

  /**
   * As a decimal, rounded half up.
   *
   * @param places after the point
   */
  public BigDecimal decimal(int places) {
    return given == null
        ? BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), places, RoundingMode.HALF_UP)
        : given.bigDecimalValue(places, RoundingMode.HALF_UP);
  }

  /** In lowest terms, such as {@code 17/32}; a whole number as its digits. */
  public String text() {
    return given == null && over >= 0 && under > 0 ? text(over, under) : text(fraction());
  }

  /** Euclid's algorithm on words: without it, writing a scorecard takes longer than scoring. */
  private static String text(long over, long under) {
    var divisor = under;
    for (var rest = over; rest != 0; ) {
      var next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    return under == divisor
        ? Long.toString(over / divisor)
        : over / divisor + "/" + under / divisor;
  }

  private static String text(BigFraction fraction) {
    return fraction.getDenominator().equals(BigInteger.ONE)
        ? fraction.getNumerator().toString()
        : fraction.getNumerator() + "/" + fraction.getDenominator();
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
