package org.waymark.benchmark.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.official.OfficialFigure.Provenance;
import org.waymark.benchmark.official.OfficialFigure.Publication;
import org.waymark.kernel.SizeClass;

class LikeForLikeTest {

  private static final Offset<Double> CLOSE = within(0.0001);

  private static final Breakdown MICRO = new Breakdown.BySize(SizeClass.MICRO);
  private static final Breakdown COUNTRY = new Breakdown.WholeUnitedKingdom();

  /**
   * Rates of 50%, 20% and 80%, of 1,200 firms asked each, worth 1,000. Expected 0.5 + 0.2 + 0.8 =
   * 1.5. Region: 0.12 x (0.5 + 0.4 + 0.4) = 0.156. Chance: (0.5 + 0.4 + 0.4)/sqrt(1000) = 0.041110.
   * Together sqrt(0.024336 + 0.001690) = 0.161326, times 1.644854 = 0.265358.
   */
  private final LikeForLike counted =
      LikeForLike.of(List.of(figure(MICRO, 50), figure(COUNTRY, 20), figure(COUNTRY, 80)), 2, 1)
          .orElseThrow();

  @Test
  void countsWhatTheFirmDoesAndWhatItDoesNotKnow() {
    assertThat(counted.practices()).isEqualTo(3);
    assertThat(counted.done()).isEqualTo(2);
    assertThat(counted.notKnown()).isEqualTo(1);
    assertThat(counted.ofOwnSize()).isEqualTo(1);
  }

  @Test
  void addsUpWhatIsPublished() {
    assertThat(counted.expected()).isCloseTo(1.5, CLOSE);
  }

  @Test
  void addsUpWhatMayBeOffInTheSameDirection() {
    assertThat(counted.interval().low()).isCloseTo(1.5 - 0.265358, CLOSE);
    assertThat(counted.interval().high()).isCloseTo(1.5 + 0.265358, CLOSE);
  }

  /**
   * Of three practices alike an interval three times as wide, where independence makes it 1.7
   * times.
   */
  @Test
  void isLessSureThanIfPracticesHadNothingToDoWithEachOther() {
    var one = Math.sqrt(RegionalSpread.variance(0.5) + 0.25 / 1000);
    var three = LikeForLike.of(Collections.nCopies(3, figure(MICRO, 50)), 0, 0).orElseThrow();

    assertThat(three.interval().high() - three.interval().low())
        .isCloseTo(2 * 1.644854 * 3 * one, CLOSE);
  }

  @Test
  void speaksOfFirmsOfTheSameSizeWhereHalfOfTheRatesAreTheirs() {
    var two = List.of(figure(MICRO, 50), figure(MICRO, 20), figure(COUNTRY, 80));

    assertThat(LikeForLike.of(two, 0, 0).orElseThrow().ofFirmsOfTheSameSize()).isTrue();
    assertThat(counted.ofFirmsOfTheSameSize()).isFalse();
  }

  @Test
  void staysWithinWhatCanBeDone() {
    var rare = LikeForLike.of(Collections.nCopies(3, figure(MICRO, 1)), 0, 0).orElseThrow();

    assertThat(rare.interval().low()).isZero();
  }

  @Test
  void saysNothingOfOneOrTwoPractices() {
    assertThat(LikeForLike.of(List.of(), 0, 0)).isEmpty();
    assertThat(LikeForLike.of(Collections.nCopies(2, figure(MICRO, 50)), 1, 0)).isEmpty();
  }

  @Test
  void refusesMorePracticesThanFigures() {
    assertThatThrownBy(() -> LikeForLike.of(Collections.nCopies(3, figure(MICRO, 50)), 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OfficialFigure figure(Breakdown group, int percent) {
    return new OfficialFigure(
        "practice",
        BigDecimal.valueOf(percent),
        new Precision.Asked(1200),
        group,
        Map.of(),
        "firms",
        "2026",
        new Provenance(new Publication("Survey", "DSIT", "2026"), "OGL v3.0", "https://x.y", null));
  }
}
