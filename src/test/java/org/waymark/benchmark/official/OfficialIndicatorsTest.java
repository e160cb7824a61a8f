package org.waymark.benchmark.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.benchmark.Firms.CARDIFF;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.GLASGOW;
import static org.waymark.benchmark.Firms.microBuilderIn;
import static org.waymark.benchmark.Firms.smallBuilderIn;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.estimate.Interval;
import org.waymark.kernel.Language;
import org.waymark.kernel.SizeClass;
import org.waymark.reference.ReferenceTable;

class OfficialIndicatorsTest {

  private static final String INDICATORS =
      """
      id,indicator,population,year,source_title,all_firms,who,label,who_cy,label_cy
      backups,Backs up,UK firms,2025/26,Survey,yes,firms,back up their data,busnesau,cadw copi
      """;
  private static final String FIGURES =
      "indicator,population,breakdown_value,applies_to,value,unit,base,ci_low,ci_high,year,"
          + "source_title,publisher,edition,licence,url,via\n";

  @Nested
  class ClosestFigure {

    @Test
    void prefersSizeToEverythingElse() {
      assertThat(
              closest(
                  "micro,43", "construction,30", "E12000001,35", "E92000001,40", "K02000001,47"))
          .isEqualTo("43% of micro");
    }

    @Test
    void takesTheSectorWithoutAFigureForTheSize() {
      assertThat(closest("small,43", "construction,30", "E12000001,35", "K02000001,47"))
          .isEqualTo("30% of construction");
    }

    @Test
    void takesTheRegionBeforeTheNation() {
      assertThat(closest("large,90", "E92000001,40", "E12000001,35", "K02000001,47"))
          .isEqualTo("35% of E12000001");
    }

    @Test
    void takesTheNationBeforeTheUnitedKingdom() {
      assertThat(closest("E92000001,40", "S92000003,50", "K02000001,47"))
          .isEqualTo("40% of E92000001");
    }

    @Test
    void fallsBackToTheUnitedKingdom() {
      assertThat(closest("large,90", "S92000003,50", "K02000001,47.5"))
          .isEqualTo("47.5% of K02000001");
    }

    @Test
    void isEmptyWhenTheFirmIsInNoneOfThePublishedGroups() {
      assertThat(read("S92000003,50").closest("backups", microBuilderIn(GATESHEAD))).isEmpty();
    }

    @Test
    void isEmptyForAnUnknownIndicator() {
      assertThat(read("K02000001,47").closest("unheard-of", microBuilderIn(GATESHEAD))).isEmpty();
    }

    private static String closest(String... figures) {
      var figure = read(figures).closest("backups", microBuilderIn(GATESHEAD)).orElseThrow();
      return "%s%% of %s".formatted(figure.percent(), figure.group().code());
    }
  }

  @Nested
  class BundledFigures {

    private final OfficialIndicators indicators = OfficialIndicators.bundled();

    @Test
    void showTwoStepSignInOfMicroFirmsWithSourceAndSecondHandMark() {
      var figure = indicators.closest("csbs-two-factor", microBuilderIn(CARDIFF)).orElseThrow();

      assertThat(figure.percent()).isEqualTo(new BigDecimal("43"));
      assertThat(figure.group()).isEqualTo(new Breakdown.BySize(SizeClass.MICRO));
      assertThat(figure.in(Language.ENGLISH).practice()).isEqualTo("require two-step sign-in");
      assertThat(figure.in(Language.WELSH).practice()).isEqualTo("gofyn am fewngofnodi dau gam");
      assertThat(figure.population()).isEqualTo("UK businesses (1+ employees)");
      assertThat(figure.period()).isEqualTo("2025/26");
      assertThat(figure.provenance().title()).isEqualTo("Cyber Security Breaches Survey 2025/26");
      assertThat(figure.provenance().publication().edition()).isEqualTo("2025/26");
      assertThat(figure.provenance().licence()).startsWith("OGL v3.0");
      assertThat(figure.provenance().firstHand()).isFalse();
      assertThat(figure.provenance().secondHandVia())
          .contains("GitHub research note, page fetched by its author");
    }

    @Test
    void showTheUnitedKingdomWhereNoFigureForSmallFirmsWasPublished() {
      var figure = indicators.closest("csbs-two-factor", smallBuilderIn(GLASGOW)).orElseThrow();

      assertThat(figure.percent()).isEqualTo(new BigDecimal("47"));
      assertThat(figure.group()).isEqualTo(new Breakdown.WholeUnitedKingdom());
    }

    @Test
    void giveThePublishersIntervalWhereThereIsOne() {
      var figure = indicators.closest("ukbds-ai-use", microBuilderIn(CARDIFF)).orElseThrow();

      assertThat(figure.interval()).contains(new Precision.Stated(new Interval(35.4, 39.5), 95));
    }

    /** Wilson's interval of 34% with 2,112/1.2 = 1,760 effective firms. */
    @Test
    void computeAnIntervalWhereOnlyTheNumberAskedIsPublished() {
      var figure =
          indicators.closest("csbs-updates-14-days", microBuilderIn(CARDIFF)).orElseThrow();
      var stated = figure.interval().orElseThrow();

      assertThat(figure.precision()).isEqualTo(new Precision.Asked(2112));
      assertThat(stated.level()).isEqualTo(90);
      assertThat(stated.limits().low()).isCloseTo(32.17, within(0.01));
      assertThat(stated.limits().high()).isCloseTo(35.88, within(0.01));
    }

    @Test
    void sayThatNoIntervalIsPublishedWhereThereIsNeither() {
      assertThat(
              indicators
                  .closest("csbs-two-factor", microBuilderIn(CARDIFF))
                  .orElseThrow()
                  .interval())
          .isEmpty();
    }

    @Test
    void nameTheFirmsThatASurveyOutsideGovernmentAsked() {
      var figure = indicators.closest("fsb-bid-council", microBuilderIn(CARDIFF)).orElseThrow();

      assertThat(figure.in(Language.ENGLISH).who()).isEqualTo("small firms in the FSB's survey");
      assertThat(figure.provenance().publisher()).isEqualTo("FSB");
      assertThat(figure.provenance().licence()).isEqualTo("copyright; facts only");
      assertThat(figure.provenance().secondHandVia()).contains("fmj.co.uk");
    }

    @Test
    void haveAFigureForAFirmAnywhereForEveryIndicator() {
      assertThat(indicators.ids())
          .hasSize(15)
          .allSatisfy(
              id -> assertThat(indicators.closest(id, microBuilderIn(GLASGOW))).isPresent());
    }
  }

  @Nested
  class BrokenData {

    @Test
    void isRefusedWhenAnIndicatorHasNoFigure() {
      assertThatThrownBy(() -> read())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("indicators.csv, line 2: no percentage is published");
    }

    @Test
    void isRefusedWhenAFigureIsListedTwice() {
      assertThatThrownBy(() -> read("K02000001,47", "K02000001,48"))
          .hasMessage("figures.csv, line 3: the figure for K02000001 is listed twice");
    }

    @Test
    void isRefusedWhenAGroupIsUnknown() {
      assertThatThrownBy(() -> read("K02000001,47", "micro 1-9,48"))
          .hasMessage("figures.csv, line 3: no group has the code micro 1-9");
    }

    @Test
    void isRefusedWhenAValueIsNoPercentage() {
      assertThatThrownBy(() -> read("K02000001,147"))
          .hasMessage("figures.csv, line 2: value is no percentage from 0 to 100: 147");
      assertThatThrownBy(() -> read("K02000001,many"))
          .hasMessage("figures.csv, line 2: value is no number: many");
    }

    @Test
    void isRefusedWhenAnIndicatorIsListedTwice() {
      var twice = INDICATORS + INDICATORS.lines().skip(1).findFirst().orElseThrow() + "\n";

      assertThatThrownBy(() -> readAll(twice, "K02000001,47"))
          .hasMessage("indicators.csv, line 3: indicator backups is listed twice");
    }

    @Test
    void isRefusedWhenAnIndicatorMixesSourcesPopulationsOrPeriods() {
      var other = "backups,Backs up,%s,%s,%s,yes,firms,back up their data,busnesau,cadw copi\n";

      assertThatThrownBy(
              () ->
                  readAll(
                      INDICATORS + other.formatted("UK firms", "2025", "Survey"), "K02000001,47"))
          .hasMessageStartingWith("indicators.csv, line 3: no percentage is published");
      assertThatThrownBy(() -> readBoth(other.formatted("UK firms", "2025", "Survey")))
          .hasMessage(
              "indicators.csv, line 3: indicator backups mixes two periods: 2025/26, and 2025");
      assertThatThrownBy(() -> readBoth(other.formatted("All firms", "2025/26", "Survey")))
          .hasMessage(
              "indicators.csv, line 3: indicator backups mixes two populations: UK firms, and All firms");
      assertThatThrownBy(() -> readBoth(other.formatted("UK firms", "2025/26", "Poll")))
          .hasMessage(
              "indicators.csv, line 3: indicator backups mixes two sources: Survey, and Poll");
    }

    private static void readBoth(String second) {
      var line = "Backs up,%s,,K02000001,47,%%,,,,%s,%s,DSIT,2026,OGL v3.0,https://www.gov.uk/,\n";
      var fields = second.split(",", -1);
      var figures =
          FIGURES
              + line.formatted("UK firms", "2025/26", "Survey")
              + line.formatted(fields[2], fields[3], fields[4]);
      OfficialIndicators.read(
          new ReferenceTable("indicators.csv", INDICATORS + second),
          OfficialFigures.read(
              new ReferenceTable("figures.csv", figures), RefusedFigures.bundled()),
          FirmPopulation.bundled());
    }
  }

  private static OfficialIndicators read(String... figures) {
    return readAll(INDICATORS, figures);
  }

  private static OfficialIndicators readAll(String indicators, String... figures) {
    var lines = new StringBuilder(FIGURES);
    for (var figure : figures) {
      lines.append(
          "Backs up,UK firms,,%s,%%,,,,2025/26,Survey,DSIT,2026,OGL v3.0,https://www.gov.uk/,\n"
              .formatted(figure));
    }
    return OfficialIndicators.read(
        new ReferenceTable("indicators.csv", indicators),
        OfficialFigures.read(
            new ReferenceTable("figures.csv", lines.toString()), RefusedFigures.bundled()),
        FirmPopulation.bundled());
  }
}
