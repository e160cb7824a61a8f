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

  /**
   * @param weight of all parts that are not means themselves
   * @param sums over them, of their weights times what each is worth
   */
  Means(long weight, long... sums) {
    this.weight = weight;
    this.sums = sums;
  }

  boolean any() {
    return weight > 0;
  }

  /** Of all its parts. */
  long weight() {
    return weight;
  }

  /** Adds what is a mean itself, or nothing where it has no parts. */
  void add(long of, Means part) {
    if (part.any()) {
      var most = part.most();
      divideBy(most);
      weight = Math.addExact(weight, of);
      most();
      var scale = of * (denominator / most);
      for (var i = 0; i < sums.length; i++) {
        sums[i] += scale * part.sums[i];
      }
    }
  }

  private void divideBy(long other) {
    var factor = other / gcd(denominator, other);
    if (factor > 1) {
      denominator = Math.multiplyExact(denominator, factor);
      most();
      for (var i = 0; i < sums.length; i++) {
        sums[i] *= factor;
      }
    }
  }

  /**
   * What a sum comes to when everything is worth 1. No sum exceeds it, so that all fit if it does.
   */
  private long most() {
    return Math.multiplyExact(weight, denominator);
  }

  BigFraction mean(int which, Ratio ratio) {
    return any() ? ratio.of(sums[which], most()) : BigFraction.ZERO;
  }

  /** Number of the level that the first of them reaches. */
  int level(EditionPlan plan) {
    return plan.levelOf(sums[0], most());
  }

  boolean above(Limit limit, int which) {
    return any() && limit.compareTo(sums[which], most()) < 0;
  }

  boolean below(Limit limit, int which) {
    return any() && limit.compareTo(sums[which], most()) > 0;
  }

  /**
   * Of two numbers from 0, not both 0: by halving and subtracting, as dividing takes many times
   * longer (Stein's algorithm: Knuth, The Art of Computer Programming, volume 2, 4.5.2).
   */
  private static long gcd(long a, long b) {
    if (a == 0 || b == 0) {
      return a | b;
    }
    var smaller = odd(a);
    var larger = odd(b);
    while (larger != 0) {
      larger = odd(larger);
      var difference = larger - smaller;
      smaller = Math.min(smaller, larger);
      larger = Math.abs(difference);
    }
    return smaller << Long.numberOfTrailingZeros(a | b);
  }

  private static long odd(long number) {
    return number >> Long.numberOfTrailingZeros(number);
  }

  /** Makes a fraction, or knows where to find it. */
  interface Ratio {

    BigFraction of(long numerator, long denominator);

    /** In lowest terms first: big integers take longer to find a large common divisor. */
    static BigFraction anew(long numerator, long denominator) {
      var divisor = gcd(numerator, denominator);
      return BigFraction.of(numerator / divisor, denominator / divisor);
    }
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
        found = new Known(numerator, denominator, Ratio.anew(numerator, denominator));
        known[place] = found;
      }
      return found.fraction;
    }
  }
}
