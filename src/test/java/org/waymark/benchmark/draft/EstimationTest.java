package org.waymark.benchmark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.benchmark.draft.Groups.MICRO;
import static org.waymark.benchmark.draft.Groups.SMALL;
import static org.waymark.benchmark.draft.Groups.WALES;
import static org.waymark.benchmark.draft.Groups.around;
import static org.waymark.benchmark.draft.Groups.together;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.draft.Estimation.Told;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;

class EstimationTest {

  /** What an earlier release told: 85 points, 1.644854 more or less. */
  private static Cell earlier(CellKey group) {
    var spread = around(85, 200).told();
    return new Cell(
        group,
        new Measure("skills", 1, Measure.WHOLE),
        Basis.SELF,
        60,
        1L,
        around(85, 60).status(),
        spread,
        spread.quartiles(),
        new Cell.Mean(points("85"), points("83.355146"), points("86.644854"), null));
  }

  private static BigDecimal points(String points) {
    return new BigDecimal(points);
  }

  @Nested
  class AGroupWithinOneThatStaysFromAnEarlierRelease {

    private final Map<CellKey, Told> told =
        Estimation.of(
            Set.of(WALES),
            Map.of(WALES, around(50, 30), CellKey.UK, around(50, 60)),
            List.of(earlier(CellKey.UK)));

    private final Told wales = Objects.requireNonNull(told.get(WALES));

    /** 30 firms are worth 20, against the usual 30: 0.4 x 50 + 0.6 x 85. */
    @Test
    void isDrawnTowardsWhatWasToldThen() {
      var own = around(50, 30).told().below(67);

      assertThat(wales.mean().value()).isCloseTo(71, within(1e-9));
      assertThat(wales.distribution().below(67)).isCloseTo(0.4 * own, within(1e-4));
    }

    /**
     * s = the root of 30 x 100/29 = 10.2, told as 11; 0.4 x 121/20 + 0.6^2 x (1 + 0.5 x 121/30).
     */
    @Test
    void isAsUnsureAsThatWasThen() {
      assertThat(wales.mean().meanSquaredError()).isCloseTo(3.506, within(1e-4));
    }

    @Test
    void isToldAlone() {
      assertThat(told).containsOnlyKeys(WALES);
    }
  }

  @Nested
  class TwoPartsOfAWhole {

    private final Histogram micro = around(30, 65);
    private final Histogram small = around(60, 44);

    @Test
    void haveItsMeanBetweenThemByTheirNumbersAsPublished() {
      var told = told(Set.of(WALES, MICRO, SMALL), small);

      assertThat((65 * mean(told, MICRO) + 40 * mean(told, SMALL)) / 105)
          .isCloseTo(mean(told, WALES), within(1e-9));
      assertThat(mean(told, MICRO)).isLessThan(mean(told, WALES));
    }

    @Test
    void areNotHeldToItWhereOneIsWithheld() {
      var told = told(Set.of(WALES, MICRO), small);

      assertThat(mean(told, MICRO)).isLessThan(mean(told, WALES) - 1);
    }

    @Test
    void areNotHeldToItWhereOneHasTooFewFirmsToTellTheirNumber() {
      var few = around(60, 20);
      var told = told(Set.of(WALES, MICRO, SMALL), few);

      for (var number : List.of(10, 15, 20)) {
        assertThat((65 * mean(told, MICRO) + number * mean(told, SMALL)) / (65 + number))
            .isNotCloseTo(mean(told, WALES), within(0.05));
      }
    }

    @Test
    void areNotHeldToWhatAnEarlierReleaseToldOfOtherFirms() {
      var told =
          Estimation.of(
              Set.of(MICRO, SMALL),
              Map.of(WALES, together(micro, small), MICRO, micro, SMALL, small),
              List.of(earlier(WALES)));

      assertThat((65 * mean(told, MICRO) + 40 * mean(told, SMALL)) / 105)
          .isNotCloseTo(85, within(1.0));
    }

    private Map<CellKey, Told> told(Set<CellKey> groups, Histogram other) {
      return Estimation.of(
          groups, Map.of(WALES, together(micro, other), MICRO, micro, SMALL, other), List.of());
    }

    private static double mean(Map<CellKey, Told> told, CellKey group) {
      return Objects.requireNonNull(told.get(group)).mean().value();
    }
  }
}
