package org.waymark.benchmark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.benchmark.release.Distribution;

class HistogramTest {

  @ParameterizedTest(name = "{0} firms at one score and {1} elsewhere: {2}")
  @CsvSource({
    "29, 1, true",
    "10, 9, true",
    "10, 10, false",
    "9, 1, false",
    "30, 0, true",
    "1000, 9, true",
    "1000, 10, false"
  })
  void isAlikeWhenTooFewHaveAnotherScore(int most, int others, boolean alike) {
    var histogram = new Histogram();
    histogram.add(0, most);
    IntStream.range(0, others).forEach(other -> histogram.add(10 + other, 1));

    assertThat(histogram.alike(10)).isEqualTo(alike);
  }

  /**
   * 60 firms at 50 points, 12 at 51, 78 at 40: five points wide they are 72, told as 70, and 80.
   */
  @Test
  void tellsManyFirmsInBinsCountedInFives() {
    var histogram = new Histogram();
    histogram.add(50, 60);
    histogram.add(51, 12);
    histogram.add(40, 78);
    var told = histogram.told();

    assertThat(told.below(45)).isCloseTo(80.0 / 150, within(1e-4));
    assertThat(told.partsAt().get(48)).isCloseTo(told.partsAt().get(50), within(1)).isPositive();
    assertThat(told.partsAt().get(47)).isZero();
  }

  @Test
  void tellsTheEndsByThemselvesWhereManyAreThere() {
    var histogram = new Histogram();
    histogram.add(0, 100);
    histogram.add(30, 50);
    var told = histogram.told();

    assertThat(told.below(1)).isCloseTo(100.0 / 150, within(1e-4));
    assertThat(told.below(0)).isCloseTo(50.0 / 150, within(1e-4));
  }

  /** Nine firms alone at the top end count as if they were with the last twenty: 29, told as 30. */
  @Test
  void tellsNothingOfFewerThanTenFirms() {
    var histogram = new Histogram();
    IntStream.range(20, 40).forEach(points -> histogram.add(points, 10));
    histogram.add(99, 9);
    var told = histogram.told();

    assertThat(told.partsAt().get(99)).isZero();
    assertThat(told.partsAt().get(42)).isPositive();
    assertThat(1 - told.below(38)).isGreaterThan(30.0 / 210 * 0.9 - 1e-4);
    assertThat(told.partsAt().stream().mapToInt(parts -> parts).sum())
        .isEqualTo(Distribution.PARTS);
  }

  /** Bins of 3, 4 and 5 firms are one, as wide as the three. */
  @Test
  void joinsBinsOfFew() {
    var histogram = new Histogram();
    histogram.add(10, 3);
    histogram.add(15, 4);
    histogram.add(20, 5);
    histogram.add(50, 188);

    assertThat(histogram.told().partsAt().get(8)).isPositive();
    assertThat(histogram.told().below(23)).isCloseTo(10.0 / 200, within(1e-4));
    assertThat(histogram.told().partsAt().get(30)).isZero();
  }
}
