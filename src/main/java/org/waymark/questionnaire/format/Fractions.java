package org.waymark.questionnaire.format;

import java.math.BigDecimal;
import java.math.BigInteger;
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
}
