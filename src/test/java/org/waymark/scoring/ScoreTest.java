package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 100",
    "1/2, 50",
    "1/3, 33",
    "2/3, 67",
    "1/200, 1",
    "99/20000, 0",
    "149/1000, 15",
    "199/200, 100",
    "989/1000, 99",
  })
  void roundsHalfUpForDisplay(String share, int points) {
    assertThat(Score.points(BigFraction.parse(share))).isEqualTo(points);
  }

  @Test
  void showsBothEndsOfItsRange() {
    var score = new Score(BigFraction.of(1, 2), BigFraction.of(1, 3), BigFraction.of(2, 3));

    assertThat(score.points()).isEqualTo(50);
    assertThat(score.lowestPoints()).isEqualTo(33);
    assertThat(score.highestPoints()).isEqualTo(67);
    assertThat(score.open()).isTrue();
  }

  @Test
  void isClosedWhenBothEndsMeet() {
    var score = new Score(BigFraction.ONE, BigFraction.ONE, BigFraction.of(3, 3));

    assertThat(score.open()).isFalse();
  }
}
