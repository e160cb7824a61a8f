package org.waymark.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
