package org.waymark.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class QuotientTest {

  @Test
  void comesToTheFraction() {
    var random = new Random(2);
    for (var i = 0; i < 10_000; i++) {
      var under = random.nextLong(1, 2L << random.nextInt(60));
      var over = random.nextLong(0, under + 1);
      var common = 1 + random.nextLong(Long.MAX_VALUE / under);

      assertThat(Quotient.of(over * common, under * common).fraction())
          .isEqualTo(BigFraction.of(over, under));
    }
  }

  @Test
  void writesMultipliesAndRoundsAsTheFractionDoes() {
    var random = new Random(3);
    for (var i = 0; i < 10_000; i++) {
      // Up to the largest there are: products then need more than a word has room for.
      var under = random.nextLong(1, 2L << random.nextInt(61));
      var over = random.nextLong(0, under + 1);
      var other = BigFraction.of(random.nextLong(0, 1000), random.nextLong(1, 1000));
      var fraction = BigFraction.of(over, under);

      assertThat(Quotient.of(over, under).text())
          .isEqualTo(written(fraction))
          .isEqualTo(Quotient.of(fraction).text());
      assertThat(Quotient.of(over, under).times(other).fraction())
          .isEqualTo(fraction.multiply(other))
          .isEqualTo(Quotient.of(fraction).times(other).fraction());
      assertThat(Quotient.of(over, under).decimal(6))
          .isEqualTo(fraction.bigDecimalValue(6, RoundingMode.HALF_UP));
    }
  }

  @Test
  void writesWholeNumbersWithoutAnUnder() {
    assertThat(Quotient.of(0, 9).text()).isEqualTo("0");
    assertThat(Quotient.of(9, 9).text()).isEqualTo("1");
    assertThat(Quotient.of(-3, 6).text()).isEqualTo("-1/2");
  }

  @Test
  void roundsHalvesUp() {
    assertThat(Quotient.of(1, 200).decimal(2)).isEqualTo("0.01");
    assertThat(Quotient.of(1, 201).decimal(2)).isEqualTo("0.00");
  }

  private static String written(BigFraction fraction) {
    return fraction.getDenominator().equals(BigInteger.ONE)
        ? fraction.getNumerator().toString()
        : fraction.getNumerator() + "/" + fraction.getDenominator();
  }

  @Test
  void equalsWhatComesToTheSame() {
    var half = Quotient.of(2, 4);

    assertThat(half)
        .isEqualTo(Quotient.of(BigFraction.of(1, 2)))
        .hasSameHashCodeAs(Quotient.of(3, 6))
        .hasToString("1 / 2")
        .isNotEqualTo(Quotient.of(2, 5));
    assertThat(Quotient.of(0, 7)).isEqualTo(Quotient.ZERO);
  }

  @Test
  void findsTheLowestTermsOnce() {
    var half = Quotient.of(2, 4);

    assertThat(half.fraction()).isSameAs(half.fraction());
  }

  @Test
  void refusesToDivideByNothing() {
    assertThatThrownBy(() -> Quotient.of(1, 0)).isInstanceOf(ArithmeticException.class);
  }
}
