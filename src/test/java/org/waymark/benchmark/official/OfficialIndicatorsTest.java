package org.waymark.benchmark.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.benchmark.Firms.CARDIFF;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.GLASGOW;
import static org.waymark.benchmark.Firms.microBuilderIn;
import static org.waymark.benchmark.Firms.smallBuilderIn;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Language;
import org.waymark.kernel.SizeClass;
import org.waymark.reference.ReferenceTable;

class OfficialIndicatorsTest {

  private static final String INDICATORS =
      """
      id,indicator,population,year,source_title,who,label,who_cy,label_cy
      backups,Backs up,UK firms,2025/26,Survey,firms,back up their data,busnesau,cadw copi
      """;
  private static final String FIGURES =
      "indicator,population,applies_to,value,unit,year,source_title,publisher,licence,url,via\n";

  @Nested
  class ClosestFigure {

    @Test
    void prefersSizeToEverythingElse() {
      assertThat(closest("micro,43", "construction,30", "TLC,35", "ENG,40", "UK,47"))
          .isEqualTo("43% of micro");
    }

    @Test
    void takesTheSectorWithoutAFigureForTheSize() {
      assertThat(closest("small,43", "construction,30", "TLC,35", "UK,47"))
          .isEqualTo("30% of construction");
    }

    @Test
    void takesTheRegionBeforeTheNation() {
      assertThat(closest("large,90", "ENG,40", "TLC,35", "UK,47")).isEqualTo("35% of TLC");
    }

    @Test
    void takesTheNationBeforeTheUnitedKingdom() {
      assertThat(closest("ENG,40", "SCT,50", "UK,47")).isEqualTo("40% of ENG");
    }

    @Test
    void fallsBackToTheUnitedKingdom() {
      assertThat(closest("large,90", "SCT,50", "UK,47.5")).isEqualTo("47.5% of UK");
    }

    @Test
    void isEmptyWhenTheFirmIsInNoneOfThePublishedGroups() {
      assertThat(read("SCT,50").closest("backups", microBuilderIn(GATESHEAD))).isEmpty();
    }

    @Test
    void isEmptyForAnUnknownIndicator() {
      assertThat(read("UK,47").closest("unheard-of", microBuilderIn(GATESHEAD))).isEmpty();
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
      assertThatThrownBy(() -> read("UK,47", "UK,48"))
          .hasMessage("figures.csv, line 3: the figure for UK is listed twice");
    }

    @Test
    void isRefusedWhenAGroupIsUnknown() {
      assertThatThrownBy(() -> read("UK,47", "micro 1-9,48"))
          .hasMessage("figures.csv, line 3: no group has the code micro 1-9");
    }

    @Test
    void isRefusedWhenAValueIsNoPercentage() {
      assertThatThrownBy(() -> read("UK,147"))
          .hasMessage("figures.csv, line 2: value is no percentage from 0 to 100: 147");
      assertThatThrownBy(() -> read("UK,many"))
          .hasMessage("figures.csv, line 2: value is no number: many");
    }

    @Test
    void isRefusedWhenAnIndicatorIsListedTwice() {
      var twice = INDICATORS + INDICATORS.lines().skip(1).findFirst().orElseThrow() + "\n";

      assertThatThrownBy(() -> readAll(twice, "UK,47"))
          .hasMessage("indicators.csv, line 3: indicator backups is listed twice");
    }
  }

  private static OfficialIndicators read(String... figures) {
    return readAll(INDICATORS, figures);
  }

  private static OfficialIndicators readAll(String indicators, String... figures) {
    var lines = new StringBuilder(FIGURES);
    for (var figure : figures) {
      lines.append(
          "Backs up,UK firms,%s,%%,2025/26,Survey,DSIT,OGL v3.0,https://www.gov.uk/,\n"
              .formatted(figure));
    }
    return OfficialIndicators.read(
        new ReferenceTable("indicators.csv", indicators),
        new ReferenceTable("figures.csv", lines.toString()));
  }
}
