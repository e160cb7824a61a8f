package org.waymark.programme.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.Firms;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;

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
    var firm = Applicant.of(Firms.of(SizeBand.ofCode(band).orElseThrow()));

    var finding = Examination.of(Rule.Within.of(Measure.EMPLOYEES, min, max), firm);

    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.distanceIfAny().isPresent()).isEqualTo(expected == Outcome.NOT_MET);
  }

  @ParameterizedTest(name = "{0} to {1} employees, firm has {2}: {3} by {4} to {5}")
  @CsvSource({
    "5, 249, 1-4, TOO_FEW, 1, 4",
    "5, 249, 0, TOO_FEW, 5, 5",
    "1, , 0, TOO_FEW, 1, 1",
    ", 49, 50-249, TOO_MANY, 1, 200",
    ", 249, 250+, TOO_MANY, 1, "
  })
  void measuresHowFarOffANearMissIs(
      @Nullable Integer min,
      @Nullable Integer max,
      String band,
      Direction direction,
      int least,
      @Nullable Long most) {
    var firm = Applicant.of(Firms.of(SizeBand.ofCode(band).orElseThrow()));

    var finding = Examination.of(Rule.Within.of(Measure.EMPLOYEES, min, max), firm);

    assertThat(finding.distance()).isEqualTo(new Distance(direction, least, most));
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
    var rule =
        new Rule.Sectors(
            "manufacturing",
            Set.of(Sector.MANUFACTURING),
            Set.of(),
            othersPossible ? Outcome.NOT_KNOWN : Outcome.NOT_MET);

    assertThat(Examination.of(rule, Applicant.of(Firms.of(sector))).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource
  void leavesOpenWhatTheFirmHasNotTold(Rule untold) {
    assertThat(Examination.of(untold, Applicant.of(Firms.joinery())).outcome())
        .isEqualTo(Outcome.NOT_KNOWN);
  }

  static Stream<Rule> leavesOpenWhatTheFirmHasNotTold() {
    return Stream.of(
        Rule.Within.of(Measure.TRADING_MONTHS, 12, null),
        Rule.Within.of(Measure.TURNOVER, 250_000, null),
        new Rule.Has(Trait.CHARITY, false),
        new Rule.Stated("own the IP"),
        new Rule.Sectors("tourism and events", Set.of(), Set.of(), Outcome.NOT_KNOWN));
  }

  @Test
  void turnsNobodyAwayByARuleThatNobodyConfirmed() {
    var rule = new Rule.Unconfirmed(Rule.Within.of(Measure.EMPLOYEES, null, 49));

    var small = Examination.of(rule, Applicant.of(Firms.of(SizeBand.FROM_10_TO_49)));
    var large = Examination.of(rule, Applicant.of(Firms.of(SizeBand.FROM_250)));

    assertThat(small.outcome()).isEqualTo(Outcome.MET);
    assertThat(large.outcome()).isEqualTo(Outcome.NOT_KNOWN);
    assertThat(large.found()).isEqualTo(Outcome.NOT_MET);
    assertThat(large.rule()).isEqualTo(Rule.Within.of(Measure.EMPLOYEES, null, 49));
  }
}
