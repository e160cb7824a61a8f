package org.waymark.programme.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Firms;
import org.waymark.kernel.Region;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Eligibility.Judgement;
import org.waymark.programme.eligibility.Finding.Outcome;

class EligibilityTest {

  private static final Rule MET = Rule.Within.of(Measure.EMPLOYEES, null, 249);
  private static final Rule TOO_SMALL = Rule.Within.of(Measure.EMPLOYEES, 10, null);
  private static final Rule WRONG_SECTOR =
      new Rule.Sectors("farming", Set.of(), Set.of(), Outcome.NOT_MET);
  private static final Rule OPEN = new Rule.Stated("own the IP");

  @Test
  void isEligibleWhenEveryRuleIsMet() {
    assertThat(judge(MET).fit()).isEqualTo(Fit.ELIGIBLE);
    assertThat(judge().fit()).isEqualTo(Fit.ELIGIBLE);
  }

  @Test
  void isLikelyWhenOnlyUnknownsAreLeft() {
    var judgement = judge(MET, OPEN);

    assertThat(judgement.fit()).isEqualTo(Fit.LIKELY);
    assertThat(judgement.open()).extracting(Finding::rule).containsExactly(OPEN);
  }

  @Test
  void isNearlyWhenOneRuleFailsAndSaysWhich() {
    var judgement = judge(MET, TOO_SMALL, OPEN);

    assertThat(judgement.fit()).isEqualTo(Fit.NEARLY);
    assertThat(judgement.nearMiss()).map(Finding::rule).contains(TOO_SMALL);
    assertThat(judge(WRONG_SECTOR).nearMiss()).map(Finding::rule).contains(WRONG_SECTOR);
  }

  @Test
  void isNotEligibleWhenTwoRulesFail() {
    assertThat(judge(TOO_SMALL, WRONG_SECTOR).fit()).isEqualTo(Fit.NOT_ELIGIBLE);
  }

  @Test
  void isNotEligibleWhenTheFirmIsInTheWrongPlace() {
    var judgement = eligibility(Region.WALES, MET).judge(Applicant.of(Firms.joinery()));

    assertThat(judgement.fit()).isEqualTo(Fit.NOT_ELIGIBLE);
    assertThat(judgement.nearMiss()).isEmpty();
  }

  @Test
  void reportsEveryRuleWithThePlaceFirst() {
    var findings = judge(MET, OPEN).findings();

    assertThat(findings.getFirst().rule()).isInstanceOf(Rule.Place.class);
    assertThat(findings).extracting(Finding::rule).endsWith(MET, OPEN);
  }

  private static Judgement judge(Rule... rules) {
    return eligibility(Region.NORTH_EAST, rules).judge(Applicant.of(Firms.joinery()));
  }

  private static Eligibility eligibility(Region region, Rule... rules) {
    return new Eligibility(new Rule.Place(Coverage.of(Set.of(region))), List.of(rules));
  }
}
