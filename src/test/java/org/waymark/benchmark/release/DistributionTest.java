package org.waymark.benchmark.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.release.Cell.Quartiles;

/** How scores spread, told as shares. */
public class DistributionTest {

  @Test
  void tellsTheShareBelowAScore() {
    assertThat(firmsAt(10, 20, 30, 40).below(35)).isEqualTo(0.75);
  }

  @Test
  void countsHalfOfThoseWithTheSameScore() {
    assertThat(firmsAt(10, 50, 50, 90).below(50)).isEqualTo(0.5);
    assertThat(firmsAt(10, 20, 50, 90).below(50)).as("2 below and half of 1").isEqualTo(0.625);
  }

  @Test
  void reachesNoneAndAll() {
    var middle = firmsAt(40, 50, 60, 61);

    assertThat(middle.below(0)).isZero();
    assertThat(middle.below(100)).isEqualTo(1);
  }

  @Test
  void findsTheMiddleBetweenScoresWhereHalfAreBelowIt() {
    assertThat(firmsAt(10, 20, 30, 40, 50, 60, 70, 80, 90, 100).quartiles())
        .as("a quarter of ten firms ends within the third score, half between the fifth and sixth")
        .isEqualTo(
            new Quartiles(new BigDecimal("30.0"), new BigDecimal("55.0"), new BigDecimal("80.0")));
  }

  @Test
  void putsScoresTogetherInTenBands() {
    assertThat(firmsAt(0, 9, 10, 55, 90, 100, 100, 100, 30, 31).tenths())
        .isEqualTo(List.of(20, 10, 0, 20, 0, 10, 0, 0, 0, 40));
  }

  @Test
  void keepsMeanAndScatterWithoutSteps() {
    var steps = firmsAt(10, 12, 30, 31, 33, 40, 41, 42, 44, 90);
    var smooth = steps.smoothed(steps.variance());

    assertThat(smooth.mean()).isCloseTo(steps.mean(), within(0.01));
    assertThat(smooth.variance()).isCloseTo(steps.variance(), within(0.5));
    assertThat(smooth.partsAt())
        .as("no score stands out by as much as a firm, and none between firms is empty")
        .allSatisfy(parts -> assertThat(parts).isLessThan(Distribution.PARTS / 40))
        .satisfies(parts -> assertThat(parts.subList(45, 90)).allMatch(part -> part > 0));
    assertThat(smooth.partsAt().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(Distribution.PARTS);
    assertThat(smooth.weight()).isEqualTo(steps.weight());
  }

  @Test
  void smoothsScoresThatLieAsFarApartAsThereIs() {
    var ends = firmsAt(0, 1, 99, 100);

    assertThat(ends.smoothed(ends.variance() * 4 / 3).mean()).isCloseTo(50, within(0.01));
    assertThat(firmsAt(50, 51).smoothed(0.01).below(60)).isCloseTo(1, within(0.001));
  }

  @Test
  void refusesAnotherNumberOfScores() {
    assertThatThrownBy(() -> new Distribution(List.of(1, 2), BigDecimal.TEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Worth as many firms as are named. */
  public static Distribution firmsAt(int... points) {
    var parts = new ArrayList<>(Collections.nCopies(Distribution.POINTS, 0));
    for (int point : points) {
      parts.set(point, parts.get(point) + Distribution.PARTS / points.length);
    }
    return new Distribution(parts, BigDecimal.valueOf(points.length));
  }
}
