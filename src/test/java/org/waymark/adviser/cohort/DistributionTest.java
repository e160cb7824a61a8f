package org.waymark.adviser.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.waymark.adviser.caseload.Outcome;

class DistributionTest {

  @Example
  void findsTheMiddleBetweenTwoScores() {
    assertThat(Quartiles.of(List.of(10, 20, 30, 40))).isEqualTo(new Quartiles(18, 25, 33));
    assertThat(Quartiles.of(List.of(7))).isEqualTo(new Quartiles(7, 7, 7));
  }

  @Property
  void keepsQuartilesInOrderWithinTheScores(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100) Integer> points) {
    var quartiles = Quartiles.of(points);

    assertThat(quartiles.lower()).isBetween(Collections.min(points), quartiles.median());
    assertThat(quartiles.upper()).isBetween(quartiles.median(), Collections.max(points));
    assertThat(quartiles.width()).isNotNegative();
  }

  @Property
  void findsTheSameInAnyOrder(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100) Integer> points) {
    assertThat(Quartiles.of(points.reversed())).isEqualTo(Quartiles.of(points));
  }

  @Example
  void putsLevelsTogetherUntilEachBandHasEnoughFirms() {
    assertThat(LevelBand.of(List.of(2, 14, 3, 9, 1), 10))
        .containsExactly(new LevelBand(0, 1, 15), new LevelBand(2, 4, 10));
    assertThat(LevelBand.of(List.of(0, 11, 12, 4, 0), 10))
        .containsExactly(new LevelBand(0, 1, 10), new LevelBand(2, 4, 15));
  }

  @Example
  void saysNothingOfLevelsWhereAllFirmsAreOnOne() {
    assertThat(LevelBand.of(List.of(0, 0, 40, 0, 0), 10)).isEmpty();
    assertThat(LevelBand.of(List.of(3, 3, 3, 3, 3), 10)).isEmpty();
  }

  @Property
  void coversEveryLevelOnceWithEnoughFirmsInEachBand(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 30) Integer> firmsAt) {
    var bands = LevelBand.of(firmsAt, 10);

    var next = 0;
    for (var band : bands) {
      assertThat(band.from()).isEqualTo(next);
      var exact = firmsAt.subList(band.from(), band.to() + 1).stream().mapToInt(n -> n).sum();
      assertThat(exact).isGreaterThanOrEqualTo(10);
      assertThat(band.firms() % 5).isZero();
      assertThat(exact - band.firms()).isBetween(0, 4);
      next = band.to() + 1;
    }
    assertThat(bands.isEmpty() || (bands.size() > 1 && next == firmsAt.size())).isTrue();
  }

  @Example
  void leavesOutSectionsForWhichTooFewFirmsHaveAScore() {
    var outcomes =
        IntStream.range(0, 12)
            .mapToObj(
                firm ->
                    new Outcome(
                        firm * 5,
                        firm < 6 ? null : 1,
                        firm < 9 ? Map.of("plan", 50, "sell", 40) : Map.of("plan", 50)))
            .toList();

    var distribution = Distribution.of(outcomes, 4, 10);

    assertThat(distribution.firms()).isEqualTo(10);
    assertThat(distribution.sections()).containsOnlyKeys("plan");
    assertThat(distribution.levels()).isEmpty();
  }

  @Example
  void saysNothingOfFewFirms() {
    assertThatThrownBy(() -> Distribution.of(List.of(new Outcome(1, 1, Map.of())), 4, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
