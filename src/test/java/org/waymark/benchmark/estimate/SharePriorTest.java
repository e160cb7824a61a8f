package org.waymark.benchmark.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharePriorTest {

  @Nested
  class KnownPrior {

    /** (8 + 30 x 0.47) / (12 + 30) = 22.1 / 42 = 52.6%, not the 66.7% of twelve firms alone. */
    private final ShrunkShare share = SharePrior.known(0.47, 30).estimate(new YesCount(8, 12));

    @Test
    void drawsEightOfTwelveTowardsWhatIsKnown() {
      assertThat(share.value()).isCloseTo(0.526, within(0.0005));
    }

    @Test
    void weighsTwelveFirmsAgainstThirty() {
      assertThat(share.weight()).isCloseTo(0.29, within(0.005));
    }

    @Test
    void isWorthAllFirmsOnBothSides() {
      assertThat(share.worth()).isCloseTo(42, within(1e-9));
    }

    /** Quantiles of Beta(22.1, 19.9) as SciPy gives them. */
    @Test
    void hasTheIntervalOfTheBetaDistribution() {
      assertThat(share.interval().low()).isCloseTo(0.40004, within(0.00005));
      assertThat(share.interval().high()).isCloseTo(0.65090, within(0.00005));
    }

    @Test
    void isRefusedAtTheEnds() {
      assertThatThrownBy(() -> SharePrior.known(0, 30)).hasMessageStartingWith("no prior: mean 0");
      assertThatThrownBy(() -> SharePrior.known(0.5, 0)).hasMessageContaining("strength 0");
    }
  }

  @Nested
  class FittedPrior {

    /**
     * p = 0.5, k = 3, N = 30: rho = [10 (0.09 + 0 + 0.09) - 2 x 0.25] / {0.25 [30 - 300/30 - 2]} =
     * 1.3 / 4.5 = 0.28889, m = 0.71111 / 0.28889 = 2.4615.
     */
    private final SharePrior prior = SharePrior.fitted(places(2, 5, 8));

    @Test
    void takesTheStrengthFromHowFarPlacesLieApart() {
      assertThat(prior.mean()).isEqualTo(0.5);
      assertThat(prior.strength()).isCloseTo(2.4615, within(0.0001));
    }

    /**
     * With sigma squared 0.07222 and psi 0.01778 (together 0.09): Var(mu) = 0.09/3 = 0.03,
     * Var(sigma squared) = 6/(3/0.09)^2 = 0.0054, counted twice; value 3.2308/12.4615 = 0.25926,
     * weight 0.80247; g1 = 0.19204/13.4615 = 0.014266, g2 = 0.19753^2 x 0.03 = 0.0011705, 2 g3 = 2
     * x 0.19753^2/0.09 x 0.0054 = 0.0046822: variance 0.020119 instead of 0.014266, and the
     * quantiles SciPy gives for a Beta of that mean and variance.
     */
    @Test
    void widensTheIntervalBecauseItIsItselfInDoubt() {
      var own = new YesCount(2, 10);
      var share = prior.estimate(own);
      var certain = SharePrior.known(prior.mean(), prior.strength()).estimate(own);

      assertThat(share.value()).isCloseTo(0.25926, within(0.00001)).isEqualTo(certain.value());
      assertThat(share.weight()).isCloseTo(0.80247, within(0.00001));
      assertThat(share.interval().low()).isCloseTo(0.06238, within(0.0005));
      assertThat(share.interval().high()).isCloseTo(0.52291, within(0.0005));
      assertThat(share.interval().low()).isLessThan(certain.interval().low());
      assertThat(share.interval().high()).isGreaterThan(certain.interval().high());
    }

    /** 0.25926 x 0.74074/0.020119 - 1. */
    @Test
    void isWorthAsManyFirmsAsItsVarianceSays() {
      assertThat(prior.estimate(new YesCount(2, 10)).worth()).isCloseTo(8.5454, within(0.001));
    }

    /**
     * One of three equal parts of a whole whose share has the variance psi/3 = 0.0059259 = 0.25 /
     * 42.1875: with sigma squared/3 = 0.024074 that is the 0.03 above.
     */
    @Test
    void knowsAPartOfAWiderGroupAsItKnowsOneOfThreePlaces() {
      var own = new YesCount(2, 10);
      var part = prior.partOf(0.5, 41.1875, 1.0 / 3).estimate(own);

      assertThat(part.value()).isEqualTo(prior.estimate(own).value());
      assertThat(part.worth()).isCloseTo(prior.estimate(own).worth(), within(0.001));
    }

    @Test
    void letsNoPlaceBeOverruledByMoreThanFourHundredFirms() {
      assertThat(SharePrior.fitted(places(5, 5, 5)).strength()).isCloseTo(400, within(1e-9));
    }

    @Test
    void letsOneFirmAtLeastSpeakForAllPlaces() {
      assertThat(SharePrior.fitted(places(0, 10, 10)).strength()).isCloseTo(1, within(1e-9));
    }

    @Test
    void believesNeitherThatAllFirmsDoItNorThatNoneDoes() {
      assertThat(SharePrior.fitted(places(0, 0, 0)).mean()).isCloseTo(0.5 / 31, within(1e-9));
      assertThat(SharePrior.fitted(places(10, 10)).mean()).isCloseTo(20.5 / 21, within(1e-9));
    }

    @Test
    void needsTwoPlaces() {
      assertThatThrownBy(() -> SharePrior.fitted(places(3)))
          .hasMessage("one place says nothing of how far places lie apart");
    }

    private static List<YesCount> places(double... yes) {
      return Arrays.stream(yes).mapToObj(count -> new YesCount(count, 10)).toList();
    }
  }

  @Test
  void countsEffectiveFirms() {
    assertThat(new YesCount(8, 12).effective(DesignEffect.OWN_USERS))
        .isEqualTo(new YesCount(8 / 1.5, 8));
  }

  @Test
  void refusesMoreYesThanAnswers() {
    assertThatThrownBy(() -> new YesCount(13, 12)).hasMessage("13.0 of 12.0 cannot be");
    assertThatThrownBy(() -> new YesCount(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
