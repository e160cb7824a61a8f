package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.fixture.Firms;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.Finding.Direction;
import org.waymark.programme.Finding.Distance;
import org.waymark.programme.Finding.Outcome;

class ExaminationTest {

  @ParameterizedTest(name = "{0} to {1} employees, firm has {2}: {3}")
  @CsvSource({
    "5, 249, 0, NOT_MET",
    "5, 249, 1-4, NOT_MET",
    "5, 249, 5-9, MET",
    "5, 249, 10-49, MET",
    "5, 249, 50-249, MET",
    "5, 249, 250+, NOT_MET",
    "1, , 0, NOT_MET",
    "1, , 1-4, MET",
    "1, , 250+, MET",
    "2, 249, 0, NOT_MET",
    "2, 249, 1-4, NOT_KNOWN",
    "2, 249, 5-9, MET",
    ", 20, 0, MET",
    ", 20, 5-9, MET",
    ", 20, 10-49, NOT_KNOWN",
    ", 20, 50-249, NOT_MET",
    ", 49, 10-49, MET",
    ", 49, 50-249, NOT_MET",
    ", 249, 250+, NOT_MET",
    ", 300, 250+, NOT_KNOWN",
    "300, , 250+, NOT_KNOWN",
    "6, 8, 5-9, NOT_KNOWN",
    "4, , 1-4, NOT_KNOWN",
    ", 10, 10-49, NOT_KNOWN",
    ", 9, 5-9, MET"
  })
  void holdsALimitOnEmployeesAgainstTheWholeBand(
      @Nullable Integer min, @Nullable Integer max, String band, Outcome expected) {
    var firm = Firms.of(SizeBand.ofCode(band).orElseThrow());

    var finding = Examination.of(new Rule.Employees(min, max), firm);

    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.missIfAny().isPresent()).isEqualTo(expected == Outcome.NOT_MET);
  }

  @ParameterizedTest(name = "{0} to {1} employees, firm has {2}")
  @CsvSource({
    "5, 249, 1-4, For firms with 5 to 249 employees: you have 1 to 4.",
    "1, , 0, For firms with at least 1 employee: you have none.",
    ", 49, 10-49, For firms with up to 49 employees: you have 10 to 49.",
    ", 249, 250+, For firms with up to 249 employees: you have 250 or more.",
    ", 20, 10-49, 'For firms with up to 20 employees: you have 10 to 49, so it depends on the"
        + " exact number.'"
  })
  void saysTheLimitAndTheFirmInOneSentence(
      @Nullable Integer min, @Nullable Integer max, String band, String sentence) {
    var firm = Firms.of(SizeBand.ofCode(band).orElseThrow());

    assertThat(Examination.of(new Rule.Employees(min, max), firm).sentence()).isEqualTo(sentence);
  }

  @ParameterizedTest(name = "{0} to {1} employees, firm has {2}: {3} by {4} to {5}")
  @CsvSource({
    "5, 249, 1-4, TOO_FEW, 1, 4, You need 1 to 4 more employees.",
    "5, 249, 0, TOO_FEW, 5, 5, You need 5 more employees.",
    "1, , 0, TOO_FEW, 1, 1, You need 1 more employee.",
    ", 49, 50-249, TOO_MANY, 1, 200, You have 1 to 200 employees too many.",
    ", 249, 250+, TOO_MANY, 1, , You have 1 or more employees too many."
  })
  void measuresHowFarOffANearMissIs(
      @Nullable Integer min,
      @Nullable Integer max,
      String band,
      Direction direction,
      int least,
      @Nullable Integer most,
      String change) {
    var firm = Firms.of(SizeBand.ofCode(band).orElseThrow());

    var miss = Examination.of(new Rule.Employees(min, max), firm).missIfAny().orElseThrow();

    assertThat(miss.distance()).isEqualTo(new Distance(direction, least, most));
    assertThat(miss.change()).isEqualTo(change);
  }

  @ParameterizedTest(name = "manufacturing surely, others possible {0}, firm in {1}: {2}")
  @CsvSource({
    "false, MANUFACTURING, MET",
    "false, RETAIL_AND_WHOLESALE, NOT_MET",
    "true, MANUFACTURING, MET",
    "true, RETAIL_AND_WHOLESALE, NOT_KNOWN"
  })
  void settlesASectorOnlyWhereTheSourceDoes(
      boolean othersPossible, Sector sector, Outcome expected) {
    var rule = new Rule.Sectors("manufacturing", Set.of(Sector.MANUFACTURING), othersPossible);

    assertThat(Examination.of(rule, Firms.of(sector)).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void leavesOpenWhatTheFirmHasNotTold(Untold untold) {
    var finding = Examination.of(untold.rule, Firms.joinery());

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_KNOWN);
    assertThat(finding.sentence()).isEqualTo(untold.sentence);
  }

  private enum Untold {
    AGE(
        new Rule.TradingMonths(12),
        "For firms that have traded for at least 12 months: check that you have."),
    TURNOVER_FLOOR(
        new Rule.Turnover(250_000, null, null),
        "For firms with a turnover of at least £250,000: check yours."),
    TURNOVER_CEILING(
        new Rule.Turnover(null, 45_000_000, null),
        "For firms with a turnover of at most £45,000,000: check yours."),
    TURNOVER_IN_WORDS(
        new Rule.Turnover(null, null, "< EUR 50m"),
        "For firms with a turnover that meets a limit (< EUR 50m): check yours."),
    STATED(new Rule.Stated("own the IP"), "Check with the provider: own the IP."),
    SECTOR_IN_WORDS(
        new Rule.Sectors("tourism and events", Set.of(), true),
        "For firms in this line of work: tourism and events. Check whether yours counts.");

    private final Rule rule;
    private final String sentence;

    Untold(Rule rule, String sentence) {
      this.rule = rule;
      this.sentence = sentence;
    }
  }

  @Test
  void turnsNobodyAwayByARuleThatNobodyConfirmed() {
    var rule = new Rule.Unconfirmed(new Rule.Employees(null, 49));

    var small = Examination.of(rule, Firms.of(SizeBand.FROM_10_TO_49));
    var large = Examination.of(rule, Firms.of(SizeBand.FROM_250));

    assertThat(small.outcome()).isEqualTo(Outcome.MET);
    assertThat(large.outcome()).isEqualTo(Outcome.NOT_KNOWN);
    assertThat(large.miss()).isNull();
    assertThat(large.sentence())
        .isEqualTo(
            "For firms with up to 49 employees: you have 250 or more. This rule is not confirmed.");
  }
}
