package org.waymark.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.EditionPlan.Limit;

/**
 * Weighted means of the same parts, of something each that is worth 0 to 1: sums of that times the
 * weight, over one denominator. None exceeds the weights times the denominator, so that none
 * overflows while that product fits.
 */
final class Means {

  private final long[] sums;
  private long weight;
  private long denominator = 1;
  private long most;

  Means(int count) {
    sums = new long[count];
  }

  boolean any() {
    return weight > 0;
  }

  /** Of all its parts. */
  long weight() {
    return weight;
  }

  void weigh(long more) {
    weight = Math.addExact(weight, more);
    most = Math.multiplyExact(weight, denominator);
  }

  /** Adds a weight times what it carries, once it is weighed. */
  void add(int which, long more) {
    sums[which] += more * denominator;
  }

  /** Adds what is a mean itself, or nothing where it has no parts. */
  void add(long of, Means part) {
    if (part.any()) {
      divideBy(part.most);
      weigh(of);
      var scale = of * (denominator / part.most);
      for (var i = 0; i < sums.length; i++) {
        sums[i] += scale * part.sums[i];
      }
    }
  }

  private void divideBy(long other) {
    var factor = other / gcd(denominator, other);
    if (factor > 1) {
      denominator = Math.multiplyExact(denominator, factor);
      most = Math.multiplyExact(weight, denominator);
      for (var i = 0; i < sums.length; i++) {
        sums[i] *= factor;
      }
    }
  }

  BigFraction mean(int which, Ratio ratio) {
    return any() ? ratio.of(sums[which], most) : BigFraction.ZERO;
  }

  /** Number of the level that the first of them reaches. */
  int level(EditionPlan plan) {
    return plan.levelOf(sums[0], most);
  }

  boolean above(Limit limit, int which) {
    return any() && limit.compareTo(sums[which], most) < 0;
  }

  boolean below(Limit limit, int which) {
    return any() && limit.compareTo(sums[which], most) > 0;
  }

  private static long gcd(long a, long b) {
    var larger = a;
    var smaller = b;
    while (smaller != 0) {
      var rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  /** Makes a fraction, or knows where to find it. */
  interface Ratio {

    BigFraction of(long numerator, long denominator);
  }

  /**
   * Fractions made before. Making one means finding its lowest terms, and an edition's sections and
   * contributions come to the same few thousand over and over.
   *
   * <p>Bounded: a fraction takes the place of another. Threads may meet: what they put and find is
   * immutable, and at worst they make a fraction twice.
   */
  static final class FractionCache implements Ratio {

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
}
