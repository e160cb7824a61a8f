package org.waymark.scoring;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.waymark.kernel.number.Quotient;
import org.waymark.scoring.EditionPlan.Limit;
import org.waymark.scoring.PartPlan.Branch;
import org.waymark.scoring.PartPlan.Leaf;

/**
 * Weighted means of the same parts, of something each that is worth 0 to 1: sums of that times the
 * weight, over one denominator. None exceeds the weights times the denominator, so that none
 * overflows while that product fits.
 */
final class Means {

  private long weight;
  private long denominator;
  private long first;
  private long second;
  private long third;

  /**
   * With nothing in them yet.
   *
   * @param denominator that the means to come are likely to have in common
   */
  Means(long denominator) {
    this.denominator = denominator;
  }

  /**
   * Starts with all parts that are not means themselves.
   *
   * @param of their weight
   * @param one of the sums over them, of their weights times what each is worth
   */
  Means with(long of, long one, long another, long last) {
    weight = of;
    most();
    first = one * denominator;
    second = another * denominator;
    third = last * denominator;
    return this;
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
      if (denominator % most != 0) {
        divideBy(most);
      }
      weight = Math.addExact(weight, of);
      most();
      var scale = of * (denominator / most);
      first += scale * part.first;
      second += scale * part.second;
      third += scale * part.third;
    }
  }

  private void divideBy(long other) {
    var factor = other / gcd(denominator, other);
    denominator = Math.multiplyExact(denominator, factor);
    most();
    first *= factor;
    second *= factor;
    third *= factor;
  }

  /**
   * What a sum comes to when everything is worth 1. No sum exceeds it, so that all fit if it does.
   */
  private long most() {
    return Math.multiplyExact(weight, denominator);
  }

  Quotient first() {
    return mean(first);
  }

  Quotient second() {
    return mean(second);
  }

  private Quotient mean(long sum) {
    return any() ? Quotient.of(sum, most()) : Quotient.ZERO;
  }

  /** Number of the level that the first mean reaches. */
  int firstLevel(EditionPlan plan) {
    return level(plan, first);
  }

  /** Number of the level that the second mean reaches. */
  int secondLevel(EditionPlan plan) {
    return level(plan, second);
  }

  private int level(EditionPlan plan, long sum) {
    return any() ? plan.levelOf(sum, most()) : plan.levelOf(0, 1);
  }

  boolean firstAbove(Limit limit) {
    return any() && limit.compareTo(first, most()) < 0;
  }

  boolean thirdBelow(Limit limit) {
    return any() && limit.compareTo(third, most()) > 0;
  }

  /**
   * A denominator that the means of some branches have in common whichever of their questions
   * count, so that adding them up need not look for one; 1 where that would be a large number.
   *
   * @param leaves that are summed with them
   * @throws ArithmeticException when the weights together do not fit into a machine word
   */
  static long usualDenominator(List<Leaf> leaves, List<Branch> branches) {
    var weights = weights(leaves, branches);
    var together = LongStream.of(weights).reduce(0, Math::addExact);
    var common = BigInteger.ONE;
    for (var branch : branches) {
      common = multiple(common, denominators(branch));
    }
    return common.multiply(BigInteger.valueOf(together)).bitLength() < Integer.SIZE
        ? common.longValue()
        : 1;
  }

  private static long[] weights(List<Leaf> leaves, List<Branch> branches) {
    return Stream.<PartPlan>concat(leaves.stream(), branches.stream())
        .mapToLong(PartPlan::weight)
        .toArray();
  }

  /**
   * What all denominators divide that the means of a branch may have: mostly its questions weigh
   * the same, and as many of those count as there are, or fewer.
   */
  private static BigInteger denominators(Branch branch) {
    var weights = weights(List.of(branch.leaves), List.of(branch.branches));
    var unit = LongStream.of(weights).reduce(0, Means::gcd);
    var most = LongStream.of(weights).map(weight -> weight / unit).sum();
    var counts = BigInteger.ONE;
    for (var i = 2; i <= Math.min(most, Integer.SIZE); i++) {
      counts = multiple(counts, BigInteger.valueOf(i));
    }
    return counts
        .multiply(BigInteger.valueOf(Math.max(unit, 1)))
        .multiply(BigInteger.valueOf(branch.usual));
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
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
}
