package org.waymark.benchmark.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.estimate.PooledVariance.Scatter;
import org.waymark.benchmark.estimate.WiderFigure.Part;

class AreaModelTest {

  private static final Offset<Double> CLOSE = within(0.0001);

  /**
   * 40, 50 and 60 with psi 25: 200/(sigma squared + 25) = 3 - 1, so sigma squared = 75, gamma =
   * 0.75 and beta = 50. MSE: g1 = 0.75 x 25 = 18.75; g2 = 0.25^2 x 100/3 = 2.0833; Var(sigma
   * squared) = 6/(3/100)^2 = 6666.67, g3 = 25^2/100^3 x 6666.67 = 4.1667; 18.75 + 2.0833 + 8.3333 =
   * 29.1667.
   */
  @Nested
  class ThreeAreasThatDiffer {

    private final AreaModel model = AreaModel.fitted(areas(40, 50, 60));
    private final AreaEstimate lowest = model.estimate(AreaSample.of(40, 25));

    @Test
    void leaveTheVarianceThatChanceDoesNotExplain() {
      assertThat(model.between()).isCloseTo(75, CLOSE);
      assertThat(model.coefficients())
          .singleElement()
          .satisfies(mean -> assertThat(mean).isCloseTo(50, CLOSE));
    }

    @Test
    void areDrawnTowardsTheirMeanByAQuarter() {
      assertThat(lowest.value()).isCloseTo(42.5, CLOSE);
      assertThat(lowest.weight()).isCloseTo(0.75, CLOSE);
    }

    @Test
    void haveAnErrorOfThreeParts() {
      assertThat(lowest.meanSquaredError()).isCloseTo(29.1667, CLOSE);
      assertThat(lowest.interval().low()).isCloseTo(42.5 - 1.644854 * 5.400617, CLOSE);
      assertThat(lowest.interval().high()).isCloseTo(42.5 + 1.644854 * 5.400617, CLOSE);
    }
  }

  /** g1 = 0, g2 = 25/3 = 8.3333, g3 = 25^2/25^3 x 6/(3/25)^2 = 16.6667, counted once. */
  @Test
  void areasThatHardlyDifferGetTheirMeanButNotForCertain() {
    var model = AreaModel.fitted(areas(49, 50, 51));
    var estimate = model.estimate(AreaSample.of(49, 25));

    assertThat(model.between()).isZero();
    assertThat(estimate.value()).isCloseTo(50, CLOSE);
    assertThat(estimate.meanSquaredError()).isCloseTo(25, CLOSE);
  }

  /**
   * The means 12, 14, 16, 20 and 20 at x = 1 to 5, psi 1: beta = (9.8, 2.2), as 22/10 = 2.2 and
   * 16.4 - 3 x 2.2 = 9.8. The residuals 0, -0.2, -0.4, 1.4 and -0.8 have squares of 2.8, less than
   * 5 - 2: sigma squared = 0.
   */
  @Test
  void areasAreDrawnTowardsWhatACovariateLeadsToExpect() {
    var areas =
        Stream.of(known(12, 1), known(14, 2), known(16, 3), known(20, 4), known(20, 5)).toList();
    var model = AreaModel.fitted(areas);

    assertThat(model.coefficients().get(0)).isCloseTo(9.8, CLOSE);
    assertThat(model.coefficients().get(1)).isCloseTo(2.2, CLOSE);
    assertThat(model.between()).isZero();
    assertThat(model.estimate(areas.get(3)).value()).isCloseTo(18.6, CLOSE);
  }

  @Test
  void weighsAnAreaOfManyFirmsMoreThanOneOfFew() {
    var few = AreaSample.of(40, 50);
    var many = AreaSample.of(60, 5);
    var model = AreaModel.fitted(List.of(few, AreaSample.of(50, 25), many));

    assertThat(model.estimate(many).weight()).isGreaterThan(model.estimate(few).weight());
    assertThat(model.coefficients().getFirst()).isGreaterThan(50);
  }

  @Test
  void refusesWhatCannotBeFitted() {
    assertThatThrownBy(() -> AreaModel.fitted(areas(40)))
        .hasMessage("1 areas are too few to compare");
    assertThatThrownBy(() -> AreaModel.fitted(List.of(known(1, 1), known(2, 1), known(3, 1))))
        .hasMessage("the covariates of the areas do not tell them apart");
    assertThatThrownBy(
            () -> AreaModel.fitted(List.of(known(1, 1), known(2, 2), AreaSample.of(3, 1))))
        .hasMessage("of every area the same must be known");
    assertThatThrownBy(() -> new AreaSample(1, 1, List.of(1.0, 2.0, 3.0)))
        .hasMessage("twelve areas bear two covariates at most");
    assertThatThrownBy(() -> AreaSample.of(40, 0)).hasMessageStartingWith("no estimate");
  }

  /** (2 x 42.5 + 50 + 57.5)/4 = 48.125; the country's 50 asks for 1.875 more everywhere. */
  @Test
  void areasAreShiftedUntilTheyReproduceTheCountry() {
    var model = AreaModel.fitted(areas(40, 50, 60));
    var parts =
        Stream.of(40, 50, 60)
            .map(mean -> new Part(model.estimate(AreaSample.of(mean, 25)), mean == 40 ? 2 : 1))
            .toList();

    var shifted = new WiderFigure(50).reproducedBy(parts);

    assertThat(shifted.getFirst().value()).isCloseTo(44.375, CLOSE);
    assertThat(shifted.getFirst().meanSquaredError()).isCloseTo(29.1667, CLOSE);
    assertThat((2 * shifted.get(0).value() + shifted.get(1).value() + shifted.get(2).value()) / 4)
        .isCloseTo(50, CLOSE);
  }

  /** (10/1.644854)^2; the end that the scale cuts off does not count. */
  @Test
  void whatWasToldEarlierIsAsSureAsItsIntervalSaid() {
    assertThat(AreaEstimate.told(95, new Interval(85, 100)).meanSquaredError())
        .isCloseTo(36.9612, CLOSE);
    assertThat(AreaEstimate.told(95, new Interval(85, 100)).value()).isEqualTo(95);
    assertThat(AreaEstimate.told(4, new Interval(0, 14)).meanSquaredError())
        .isCloseTo(36.9612, CLOSE);
  }

  /** (2 x 100 + 8 x 400)/10 = 340; of 3 firms that are worth 2: 170. */
  @Test
  void theScatterOfAllAreasSmoothsThatOfEach() {
    var pooled =
        PooledVariance.of(List.of(new Scatter(3, 100), new Scatter(9, 400), new Scatter(1, 0)));

    assertThat(pooled.value()).isCloseTo(340, CLOSE);
    assertThat(pooled.ofMean(3, DesignEffect.OWN_USERS)).isCloseTo(170, CLOSE);
    assertThatThrownBy(() -> PooledVariance.of(List.of(new Scatter(1, 0))))
        .hasMessage("no area has two firms");
  }

  private static List<AreaSample> areas(double... means) {
    return Arrays.stream(means).mapToObj(mean -> AreaSample.of(mean, 25)).toList();
  }

  private static AreaSample known(double mean, double covariate) {
    return new AreaSample(mean, 1, List.of(covariate));
  }
}
