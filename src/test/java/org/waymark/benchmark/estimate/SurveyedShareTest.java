package org.waymark.benchmark.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurveyedShareTest {

  /**
   * z = 1.644854, z squared/n = 0.027055: reach 1.644854 x sqrt(0.0025 + 0.00006764)/1.027055 =
   * 0.081153.
   */
  @Test
  void hasWilsonsInterval() {
    var interval = new SurveyedShare(0.5, 100).interval();

    assertThat(interval.low()).isCloseTo(0.418847, within(0.000001));
    assertThat(interval.high()).isCloseTo(0.581153, within(0.000001));
  }

  @Test
  void countsTheFirmsOfAWeightedSurveyForLess() {
    assertThat(SurveyedShare.of(0.5, 120, DesignEffect.OFFICIAL_SURVEY))
        .isEqualTo(new SurveyedShare(0.5, 100));
    assertThat(new SurveyedShare(0.5, 100).variance()).isEqualTo(0.0025);
  }

  /** (z squared/n)/(1 + z squared/n) = 0.2706/1.2706. */
  @Test
  void doesNotTakeAllOfTenFirmsForEverybody() {
    var interval = new SurveyedShare(1, 10).interval();

    assertThat(interval.high()).isEqualTo(1);
    assertThat(interval.low()).isCloseTo(1 - 0.2129, within(0.0001));
    assertThat(new SurveyedShare(0, 10).interval().low()).isZero();
  }

  @Test
  void refusesWhatIsNoShareOfAnything() {
    assertThatThrownBy(() -> new SurveyedShare(1.01, 10)).hasMessage("no share: 1.01");
    assertThatThrownBy(() -> new SurveyedShare(0.5, 0)).hasMessage("no base: 0.0");
    assertThatThrownBy(() -> new Interval(2, 1)).hasMessage("no interval from 2.0 to 1.0");
  }

  @Test
  void anIntervalStaysWithinAScale() {
    assertThat(new Interval(-5, 104).within(0, 100)).isEqualTo(new Interval(0, 100));
    assertThat(new Interval(0.25, 0.5).times(100).contains(25)).isTrue();
  }
}
