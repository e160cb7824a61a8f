package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Shares as points with one decimal that add up to their total. Each is rounded down; the tenths
 * then missing go to those that lost most, the method of largest remainders (Hamilton's).
 */
public record Tenths(List<String> parts, String total) {

  public Tenths {
    parts = List.copyOf(parts);
  }

  private static final int TENTHS_IN_THE_WHOLE = 1_000;

  /**
   * The points of some shares of the whole.
   *
   * @param shares 0 to 1 each, in the order of the table
   */
  public static Tenths of(List<BigFraction> shares) {
    var exact = shares.stream().map(share -> share.multiply(TENTHS_IN_THE_WHOLE)).toList();
    var total =
        exact.stream()
            .reduce(BigFraction.ZERO, BigFraction::add)
            .bigDecimalValue(0, RoundingMode.HALF_UP)
            .intValueExact();
    var whole = exact.stream().mapToInt(BigFraction::intValue).toArray();
    var missing = total - IntStream.of(whole).sum();
    IntStream.range(0, whole.length)
        .boxed()
        .sorted(
            Comparator.comparing(
                (Integer i) -> exact.get(i).subtract(whole[i]), Comparator.reverseOrder()))
        .limit(missing)
        .forEach(i -> whole[i]++);
    return new Tenths(IntStream.of(whole).mapToObj(Tenths::points).toList(), points(total));
  }

  private static String points(int tenths) {
    return BigDecimal.valueOf(tenths, 1).toPlainString();
  }
}
