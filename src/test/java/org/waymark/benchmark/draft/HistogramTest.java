package org.waymark.benchmark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void countsFirmsBelowTheScore() {
    assertThat(firmsAt(10, 20, 30, 40).percentBelow(35)).isEqualTo(75);
  }

  @Test
  void countsHalfOfTheFirmsAtTheScore() {
    assertThat(firmsAt(10, 50, 50, 90).percentBelow(50)).isEqualTo(50);
    assertThat(firmsAt(10, 20, 50, 90).percentBelow(50)).as("2 below and half of 1").isEqualTo(63);
  }

  @Test
  void roundsHalfPercentsUp() {
    assertThat(firmsAt(0, 1, 2, 3, 4, 5, 6, 99).percentBelow(1))
        .as("1.5 of 8 = 18.75")
        .isEqualTo(19);
    assertThat(firmsAt(0, 9, 9, 9, 9, 9, 9, 9).percentBelow(5)).as("1 of 8 = 12.5").isEqualTo(13);
  }

  @Test
  void reachesNoneAndAll() {
    var middle = firmsAt(40, 50, 60);

    assertThat(middle.percentBelow(0)).isZero();
    assertThat(middle.percentBelow(100)).isEqualTo(100);
  }

  @Test
  void refusesADistributionWithoutFirms() {
    assertThatThrownBy(() -> firmsAt()).isInstanceOf(IllegalArgumentException.class);
  }

  static Histogram firmsAt(int... points) {
    var counts = new ArrayList<>(Collections.nCopies(Histogram.BINS, 0));
    for (int point : points) {
      counts.set(point, counts.get(point) + 1);
    }
    return new Histogram(counts);
  }
}
