package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.fixture.Community;
import org.waymark.fixture.Referred;
import org.waymark.identity.Actor;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular.Taken;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;
import org.waymark.referral.Stage;

/** What a report knows of a firm besides its answers. */
@QuarkusTest
class FindSupportTest {

  @Inject Community community;
  @Inject Referred referred;
  @Inject Casework casework;
  @Inject CompileReport compileReport;
  @Inject Clock clock;

  @Test
  void countsTheMonthsSinceAFirmSaidHowLongItHadTraded() {
    var firm = community.firm();
    var report = community.handsIn(firm, "skills");
    tells(firm, Measure.TRADING_MONTHS.code(), "10", CivilTime.today(clock).minusMonths(2));
    tells(firm, Measure.TURNOVER.code(), "10", CivilTime.today(clock).minusMonths(2));

    var applicant = support(firm, report).applicant();

    assertThat(applicant.amount(Measure.TRADING_MONTHS)).contains(Told.Amount.of(12));
    assertThat(applicant.amount(Measure.TURNOVER)).contains(Told.Amount.of(10));
  }

  @Test
  void takesNothingFromWhatNoLongerMakesSense() {
    var firm = community.firm();
    var report = community.handsIn(firm, "skills");
    tells(firm, Measure.TURNOVER.code(), "plenty", CivilTime.today(clock));
    tells(firm, "shoe-size", "44", CivilTime.today(clock));

    assertThat(support(firm, report).applicant().told()).isEmpty();
  }

  @Test
  void remembersWhatTheFirmPassedOver() {
    var firm = community.firm();
    var report = community.handsIn(firm, "skills");
    tells(firm, Trait.CHARITY.code(), "", CivilTime.today(clock));

    assertThat(support(firm, report).passedOver()).containsExactly(Trait.CHARITY);
  }

  /** It has grown or shrunk since, and says so in its profile. */
  @Test
  void asksNoMoreForANumberThatTheProfileContradicts() {
    var firm = community.firm();
    var report = community.handsIn(firm, "skills");
    tells(firm, Measure.EMPLOYEES.code(), "4000", CivilTime.today(clock));

    assertThat(support(firm, report).passedOver()).containsExactly(Measure.EMPLOYEES);
  }

  @Test
  void asksAgainAboutAProjectAfterThreeMonthsAndAboutTheFirmAfterAYear() {
    var firm = community.firm();
    var report = community.handsIn(firm, "skills");
    var today = CivilTime.today(clock);
    tells(firm, Measure.AWARD.code(), "5000", today.minusMonths(3));
    // A few days more: three months may end a month early, as on the 30th.
    tells(firm, Trait.PROJECT_STARTED.code(), "no", today.minusMonths(3).plusDays(4));
    tells(firm, Measure.TURNOVER.code(), "5000", today.minusYears(1));
    tells(firm, Trait.VAT_REGISTERED.code(), "yes", today.minusYears(1).plusDays(4));
    tells(firm, Trait.CHARITY.code(), "", today.minusYears(1));
    tells(firm, Trait.FRANCHISE.code(), "", today.minusYears(1).plusDays(4));

    var support = support(firm, report);

    assertThat(support.applicant().told())
        .containsOnlyKeys(Trait.PROJECT_STARTED, Trait.VAT_REGISTERED);
    assertThat(support.passedOver()).containsExactly(Trait.FRANCHISE);
    assertThat(support.remembered()).as("to be looked at again").hasSize(6);
  }

  @Test
  void asksNeverAgainForWhatOnlyGrows() {
    var firm = community.firm();
    var report = community.handsIn(firm, "skills");
    var then = CivilTime.today(clock).minusYears(3);
    tells(firm, Measure.TRADING_MONTHS.code(), "10", then);
    tells(firm, new Taken("g-cloud").code(), "yes", then);
    tells(firm, new Taken("cyber-essentials").code(), "no", then);

    assertThat(support(firm, report).applicant().told())
        .containsOnlyKeys(Measure.TRADING_MONTHS, new Taken("g-cloud"));
  }

  @Test
  void knowsWhatTheFirmUsesByNow() {
    var firm = community.firm();
    var report = community.handsIn(firm, "cyber-security");
    var referral = referred.takesUp(firm, firm.organisation(), report);
    var programme = referred.programme().id();
    var today = CivilTime.today(clock);
    assertThat(support(firm, report).applicant().hasTaken(programme)).isFalse();

    tells(firm, new Taken(programme).code(), "no", today);
    referred.reaches(Stage.ADOPTED, today, referred.find(referral, firm), firm);

    assertThat(support(firm, report).applicant().told())
        .containsEntry(new Taken(programme), new Told.Answer(true));
    assertThat(support(firm, report).matches().ranked())
        .noneMatch(match -> match.programme().id().equals(programme));
  }

  private Support support(Actor.Owner firm, AssessmentId report) {
    return community.as(
        firm,
        () ->
            compileReport
                .compile(casework.find(report, firm).orElseThrow())
                .orElseThrow()
                .support());
  }

  /** With nothing for an answer, that it does not want to say. */
  private void tells(Actor.Owner firm, String code, String answer, LocalDate on) {
    community.sql(
        firm,
        "insert into firm_particular (organisation_id, code, answer, told_at)"
            + " values (?1, ?2, nullif(cast(?3 as text), ''), ?4)",
        firm.organisation().value(),
        code,
        answer,
        on.atTime(12, 0).atZone(CivilTime.ZONE).toInstant());
  }
}
