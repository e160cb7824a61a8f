package org.waymark.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "0.1, 1/10",
    "0.50, 1/2",
    "1E+2, 100",
    "0.333, 333/1000",
    "-0.25, -1/4"
  })
  void turnsADecimalIntoTheFractionItWrites(String decimal, String fraction) {
    assertThat(Fractions.of(new BigDecimal(decimal))).isEqualTo(BigFraction.parse(fraction));
  }
}
