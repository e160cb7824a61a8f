package org.waymark.questionnaire.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimals as written in a file, turned into exact fractions. */
public final class Fractions {

  private Fractions() {}

  /** The fraction equal to a decimal, without rounding. */
  public static BigFraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? BigFraction.of(decimal.toBigIntegerExact())
        : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * What somebody has written as a decimal, or as a fraction such as {@code 17/32}.
   *
   * @throws NumberFormatException if it is neither
   */
  public static BigFraction read(String written) {
    return written.contains("/") ? BigFraction.parse(written) : of(new BigDecimal(written));
  }

  /** The smallest number that turns every one of some fractions into a whole one. */
  public static BigInteger commonDenominator(Stream<BigFraction> fractions) {
    return fractions
        .map(BigFraction::getDenominator)
        .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }
}
