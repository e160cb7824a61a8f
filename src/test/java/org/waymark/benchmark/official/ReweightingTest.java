package org.waymark.benchmark.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.official.FirmPopulation.Mix;
import org.waymark.benchmark.official.OfficialFigure.Provenance;
import org.waymark.benchmark.official.OfficialFigure.Publication;
import org.waymark.benchmark.official.OfficialFigures.Figure;
import org.waymark.kernel.Region;
import org.waymark.organisation.CouncilAreas;
import org.waymark.reference.ReferenceTable;

/**
 * National figures in a region's mix of firms. The North East has 76,590 active firms, 9,025 of
 * them with ten staff or more: t = 0.117835, w = 0.882165. The country has 292,125 of 2,859,535: t
 * = 0.102158, w = 0.897842.
 */
class ReweightingTest {

  private static final Offset<Double> CLOSE = within(0.00001);

  private static final FirmPopulation POPULATION = FirmPopulation.bundled();
  private static final Mix NORTH_EAST = POPULATION.of("E12000001").orElseThrow();

  @Test
  void theNorthEastHasMoreFirmsWithTenStaffThanTheCountry() {
    assertThat(NORTH_EAST).isEqualTo(new Mix(76_590, 9_025));
    assertThat(NORTH_EAST.tenOrMore()).isCloseTo(0.117835, CLOSE);
    assertThat(POPULATION.ofTheUnitedKingdom().tenOrMore()).isCloseTo(0.102158, CLOSE);
  }

  @Nested
  class RatesOfBothClasses {

    /**
     * Micro 40% of 480 asked, small 60% of 240, worth 400 and 200 firms. Share: 0.882165 x 0.4 +
     * 0.117835 x 0.6 = 0.352866 + 0.070701 = 0.423567. Variance: 0.882165^2 x 0.24/400 + 0.117835^2
     * x 0.24/200 = 0.00046693 + 0.00001666 = 0.00048359; with tau^2 = 0.0144 x 0.423567 x 0.576433
     * = 0.00351588 together 0.00399947, of which the root is 0.063241: +- 10.4 points.
     */
    @Test
    void areWeightedByTheFirmsOfTheRegion() {
      var northEast = northEast(figure("micro", "40", 480), figure("small", "60", 240));

      assertThat(northEast.share()).isCloseTo(0.423567, CLOSE);
      assertThat(northEast.variance()).isCloseTo(0.00399947, within(0.0000001));
      assertThat(northEast.interval().low()).isCloseTo(0.423567 - 1.644854 * 0.063241, CLOSE);
      assertThat(northEast.interval().high()).isCloseTo(0.423567 + 1.644854 * 0.063241, CLOSE);
    }

    /**
     * Of 292,125 firms 245,355 are small, 38,435 medium and 8,335 large: 0.839897, 0.131570 and
     * 0.028532. 0.839897 x 0.5 + 0.131570 x 0.7 + 0.028532 x 0.9 = 0.537727; in the region 0.882165
     * x 0.4 + 0.117835 x 0.537727 = 0.416229.
     */
    @Test
    void countMediumAndLargeFirmsAmongThoseWithTenStaff() {
      var northEast =
          northEast(
              figure("micro", "40", 480),
              figure("small", "50", 240),
              figure("medium", "70", 240),
              figure("large", "90", 240));

      assertThat(northEast.share()).isCloseTo(0.416229, CLOSE);
    }

    /** 245,355 and 8,335 of 253,690: 0.967145 x 0.5 + 0.032855 x 0.9 = 0.513142. */
    @Test
    void doWithoutAClassThatIsNotPublished() {
      var northEast =
          northEast(
              figure("micro", "40", 480), figure("small", "50", 240), figure("large", "90", 240));

      assertThat(northEast.share()).isCloseTo(0.882165 * 0.4 + 0.117835 * 0.513142, CLOSE);
    }
  }

  @Nested
  class OneRateAndTheCountrys {

    /**
     * Micro 43%, all 47%: ten or more (0.47 - 0.897842 x 0.43)/0.102158 = 0.821550; in the region
     * 0.882165 x 0.43 + 0.117835 x 0.821550 = 0.476138.
     */
    @Test
    void implyTheOtherRate() {
      var northEast = northEast(figure("micro", "43", 1000), figure("K02000001", "47", 2112));

      assertThat(northEast.share()).isCloseTo(0.476138, CLOSE);
    }

    /**
     * The implied rate moves with both figures: 0.47 counts 0.117835/0.102158 = 1.153458 times,
     * 0.43 counts 0.882165 - 1.153458 x 0.897842 = -0.153458 times. Variance: 1.330465 x
     * 0.2491/1760 + 0.023549 x 0.2451/833.33 = 0.00018831 + 0.00000693 = 0.00019523, plus tau^2
     * 0.0144 x 0.476138 x 0.523862 = 0.00359180.
     */
    @Test
    void areNotTakenForIndependent() {
      var northEast = northEast(figure("micro", "43", 1000), figure("K02000001", "47", 2112));

      assertThat(northEast.variance()).isCloseTo(0.00378703, within(0.0000001));
    }

    /** Small 12%, all 5%: up to nine (0.05 - 0.102158 x 0.12)/0.897842 = 0.042035. */
    @Test
    void implyTheRateOfMicroFirmsToo() {
      var northEast = northEast(figure("small", "12", 240), figure("K02000001", "5", 2112));

      assertThat(northEast.share()).isCloseTo(0.882165 * 0.042035 + 0.117835 * 0.12, CLOSE);
    }

    @Test
    void reproduceTheCountryForItsOwnMix() {
      var country = POPULATION.ofTheUnitedKingdom();
      var figures = figures(figure("micro", "43", 1000), figure("K02000001", "47", 2112));

      assertThat(new Reweighting(figures, country).of(country).orElseThrow().share())
          .isCloseTo(0.47, CLOSE);
    }

    /** (0.6 - 0.897842 x 0.4)/0.102158 = 2.36. */
    @Test
    void modelNothingWhereTheyDoNotFitTogether() {
      assertThat(estimate(figure("micro", "40", 480), figure("K02000001", "60", 2112))).isEmpty();
    }
  }

  @Test
  void nothingIsModelledFromTheCountryAloneOrFromLargeFirms() {
    assertThat(estimate(figure("K02000001", "47", 2112))).isEmpty();
    assertThat(estimate(figure("K02000001", "81", 2112), figure("large", "93", 240))).isEmpty();
    assertThat(estimate(figure("micro", "43", 480))).isEmpty();
  }

  /** Cyber Essentials, 5%: tau is 2.6 points there and not 6, and the interval stays above 0. */
  @Test
  void rareAndUsualPracticesSpreadLess() {
    assertThat(Math.sqrt(RegionalSpread.variance(0.5))).isCloseTo(0.06, CLOSE);
    assertThat(Math.sqrt(RegionalSpread.variance(0.05))).isCloseTo(0.02615, CLOSE);
    assertThat(RegionalSpread.variance(1)).isZero();
  }

  @Nested
  class BundledFigures {

    private final OfficialIndicators indicators = OfficialIndicators.bundled();

    /** As by hand above; only the base of the micro rate is unpublished. */
    @Test
    void giveTwoStepSignInInTheNorthEast() {
      var modelled = indicators.modelled("csbs-two-factor", "E12000001").orElseThrow();

      assertThat(modelled.region()).isEqualTo(Region.NORTH_EAST);
      assertThat(modelled.percent()).isCloseTo(47.61, within(0.01));
      assertThat(modelled.interval().low()).isBetween(37.0, 38.0);
      assertThat(modelled.interval().high()).isBetween(57.0, 58.5);
    }

    @ParameterizedTest
    @EnumSource
    void areModelledForEveryRegion(Region region) {
      assertThat(indicators.ids())
          .filteredOn(id -> indicators.modelled(id, region.gssCode()).isPresent())
          .containsExactlyInAnyOrder(
              "csbs-cyber-essentials", "csbs-incident-plan", "csbs-two-factor", "ukbds-ai-use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E08000037", "K02000001", "E92000001", "TLC", "North East", ""})
    void areModelledForNoPlaceOffTheLadder(String code) {
      assertThatThrownBy(() -> indicators.modelled("csbs-two-factor", code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("figures are modelled for regions only, and none has the code " + code);
    }

    @Test
    void areNotModelledForAnUnknownIndicator() {
      assertThat(indicators.modelled("unheard-of", "E12000001")).isEmpty();
    }
  }

  @Nested
  class Population {

    @Test
    void knowsEveryCouncilAreaByTheCodeItHasNow() {
      assertThat(CouncilAreas.bundled().all())
          .hasSize(361)
          .allSatisfy(area -> assertThat(POPULATION.of(area.code())).isPresent());
      assertThat(POPULATION.of("E08000016")).isEmpty();
      assertThat(POPULATION.of("E08000038")).contains(new Mix(7_260, 770));
    }

    @Test
    void addsUpToTheCountry() {
      var regions =
          Arrays.stream(Region.values())
              .map(region -> POPULATION.of(region.gssCode()).orElseThrow())
              .toList();

      assertThat(regions.stream().mapToInt(Mix::active).sum()).isEqualTo(2_859_535);
      assertThat(regions.stream().mapToInt(Mix::withTenOrMore).sum()).isEqualTo(292_125);
    }

    @Test
    void isRefusedWhenBroken() {
      assertThatThrownBy(() -> population("E12000001,10,11"))
          .hasMessage("firms.csv, line 2: 11 of 10 firms cannot be");
      assertThatThrownBy(() -> population("E12000001,many,11"))
          .hasMessage("firms.csv, line 2: active is no number of firms: many");
      assertThatThrownBy(() -> population("E12000001,10,1", "E12000001,10,1"))
          .hasMessage("firms.csv, line 3: the firms of E12000001 are listed twice");
      assertThatThrownBy(() -> population("E12000001,10,1"))
          .hasMessage("firms.csv: no firms of E12000002");
    }

    private static void population(String... lines) {
      FirmPopulation.read(
          new ReferenceTable(
              "firms.csv", "code,active,with_10_or_more\n" + String.join("\n", lines) + "\n"));
    }
  }

  @SafeVarargs
  private static Reweighting.Estimate northEast(Map.Entry<String, Figure>... figures) {
    return estimate(figures).orElseThrow();
  }

  @SafeVarargs
  private static Optional<Reweighting.Estimate> estimate(Map.Entry<String, Figure>... figures) {
    return new Reweighting(figures(figures), POPULATION.ofTheUnitedKingdom()).of(NORTH_EAST);
  }

  @SafeVarargs
  private static Map<String, Figure> figures(Map.Entry<String, Figure>... figures) {
    var byGroup = new HashMap<String, Figure>();
    for (var figure : figures) {
      byGroup.put(figure.getKey(), figure.getValue());
    }
    return byGroup;
  }

  private static Map.Entry<String, Figure> figure(String group, String percent, int asked) {
    var provenance =
        new Provenance(new Publication("Survey", "DSIT", "2026"), "OGL v3.0", "https://x.y", null);
    return Map.entry(
        group, new Figure(new BigDecimal(percent), new Precision.Asked(asked), provenance));
  }
}
