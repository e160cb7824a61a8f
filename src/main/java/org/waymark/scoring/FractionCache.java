package org.waymark.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Fractions made before. Making one means finding its lowest terms, and an edition's sections and
 * contributions come to the same few thousand over and over.
 *
 * <p>Bounded: a fraction takes the place of another. Threads may meet: what they put and find is
 * immutable, and at worst they make a fraction twice.
 */
final class FractionCache implements WordTally.Ratio {

  private static final int PLACES = 1 << 12;

  private final @Nullable Known[] known = new Known[PLACES];

  private record Known(long numerator, long denominator, BigFraction fraction) {}

  @Override
  public BigFraction of(long numerator, long denominator) {
    if (numerator == 0) {
      return BigFraction.ZERO;
    }
    if (numerator == denominator) {
      return BigFraction.ONE;
    }
    var mixed = (numerator * 31 + denominator) * 0x9E3779B97F4A7C15L;
    var place = (int) (mixed >>> 52);
    var found = known[place];
    if (found == null || found.numerator != numerator || found.denominator != denominator) {
      found = new Known(numerator, denominator, BigFraction.of(numerator, denominator));
      known[place] = found;
    }
    return found.fraction;
  }
}
