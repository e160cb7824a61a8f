package org.waymark.assessment.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Casework;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.GrantId;
import org.waymark.organisation.consent.Granting;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.WithdrawAccess;
import org.waymark.organisation.consent.look.AccessView;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;
import org.waymark.organisation.consent.look.Look;
import org.waymark.scoring.Scorer;

/** An adviser sees of a firm what the firm lets them see, for as long as it does. */
@QuarkusTest
class ReviewAssessmentTest {

  private static final UUID NONE = new UUID(0, 0);

  @Inject Community community;
  @Inject Assessments assessments;
  @Inject ReviewAssessment reviewAssessment;
  @Inject GrantAccess grantAccess;
  @Inject WithdrawAccess withdrawAccess;
  @Inject Grants grants;
  @Inject AccessViews views;
  @Inject Casework casework;

  private Community.Hub hub = new Community.Hub(new HubId(NONE), "");
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NONE));
  private Actor.Adviser adviser = new Actor.Adviser(new PersonId(NONE), hub.id(), false);
  private AssessmentId handedIn = new AssessmentId(NONE);

  @BeforeEach
  void aFirmHandsInAndAHubWaits() {
    hub = community.hub("Tyne Growth Hub");
    adviser = community.adviser(hub, "Alex Reed");
    firm = community.firm();
    handedIn = community.handsIn(firm, "skills");
  }

  @Test
  void showsNothingBeforeTheFirmLetsAnybodyIn() {
    assertThat(review(adviser)).isEmpty();
    assertThat(visibleTo(adviser)).isEmpty();
  }

  @Test
  void showsAllOfItToAnAdviserWhoMaySeeTheAnswers() {
    letsIn(Scope.SCORES, Scope.ANSWERS);

    var review = review(adviser).orElseThrow();

    assertThat(review)
        .isInstanceOfSatisfying(
            Review.InFull.class,
            full -> assertThat(full.found().answers().byQuestion().isEmpty()).isFalse());
  }

  @Test
  void showsTheScoresOfTheFirmsOwnReportWithoutTheAnswers() {
    letsIn(Scope.SCORES);
    var own =
        community.as(
            firm,
            () -> {
              var found = casework.find(handedIn, firm).orElseThrow();
              return new Scorer()
                  .score(found.interview().questionnaire(), found.firm(), found.answers());
            });

    var review = review(adviser).orElseThrow();

    assertThat(review)
        .isInstanceOfSatisfying(
            Review.ScoresOnly.class,
            scores -> {
              assertThat(scores.own().whole()).isEqualTo(own.whole());
              assertThat(scores.own().standing()).isEqualTo(own.standing());
              assertThat(scores.own().sections()).isEqualTo(own.sections());
              assertThat(scores.handed().organisation()).isEqualTo(firm.organisation());
            });
    assertThat(
            community.as(
                adviser,
                () ->
                    assessments
                        .visible(handedIn, adviser)
                        .map(this::isWithoutAnswers)
                        .orElseThrow()))
        .as("answers the database hands to the adviser")
        .isTrue();
  }

  @Test
  void goesOnAsTheAdviserAfterScoringWhatTheyMayNotRead() {
    letsIn(Scope.SCORES);

    var none =
        community.as(
            adviser,
            () -> {
              reviewAssessment.review(handedIn, firm.organisation(), adviser);
              return assessments.visible(handedIn, adviser).map(this::isWithoutAnswers);
            });

    assertThat(none).contains(true);
  }

  @Test
  void neverShowsADraft() {
    var draft = community.begins(firm, "cyber-security");
    letsIn(Scope.SCORES, Scope.ANSWERS);

    assertThat(
            community.as(
                adviser, () -> reviewAssessment.review(draft, firm.organisation(), adviser)))
        .isEmpty();
    assertThat(visibleTo(adviser)).containsExactly(handedIn);
  }

  @Test
  void showsNothingFromTheRequestAfterTheFirmTookItBack() {
    var grant = letsIn(Scope.SCORES);
    assertThat(review(adviser)).isPresent();

    assertThat(community.as(firm, () -> withdrawAccess.withdraw(grant, firm)))
        .isEqualTo(WithdrawAccess.Outcome.WITHDRAWN);

    assertThat(review(adviser)).isEmpty();
    assertThat(visibleTo(adviser)).isEmpty();
    assertThat(community.as(firm, () -> withdrawAccess.withdraw(grant, firm)))
        .isEqualTo(WithdrawAccess.Outcome.ALREADY_ENDED);
  }

  @Test
  void showsNothingAfterTheLastDay() {
    var grant = letsIn(Scope.SCORES);

    endsOn(grant, grants.today());
    assertThat(review(adviser)).isPresent();

    endsOn(grant, grants.today().minusDays(1));
    assertThat(review(adviser)).isEmpty();
    assertThat(visibleTo(adviser)).isEmpty();
  }

  @Test
  void hidesFromColleaguesWhatOneAdviserAloneMaySee() {
    var colleague = community.adviser(hub, "Sam Hill");

    grant(Admissions.only(adviser, Admissions.until(inAYear(), Scope.SCORES)));

    assertThat(review(adviser)).isPresent();
    assertThat(review(colleague)).isEmpty();
    assertThat(visibleTo(colleague)).isEmpty();
    assertThat(community.as(colleague, () -> grants.visibleTo(colleague))).isEmpty();
  }

  @Test
  void showsColleaguesWhatTheWholeHubMaySeeAndOtherHubsNothing() {
    letsIn(Scope.SCORES);

    assertThat(review(community.adviser(hub, "Sam Hill"))).isPresent();
    assertThat(review(community.adviser(community.hub("Elsewhere"), "Kim Lowe"))).isEmpty();
    var elsewhere = new Actor.Adviser(adviser.person(), community.hub("New job").id(), false);
    assertThat(review(elsewhere)).as("the same person at another hub").isEmpty();
  }

  @Test
  void replacesAnEarlierGrantToTheSame() {
    var first = letsIn(Scope.SCORES, Scope.ANSWERS);
    var second = letsIn(Scope.SCORES);

    assertThat(second).isNotEqualTo(first);
    assertThat(review(adviser).orElseThrow()).isInstanceOf(Review.ScoresOnly.class);
    assertThat(community.as(adviser, () -> grants.inForce(adviser))).hasSize(1);
    assertThat(community.as(firm, () -> grants.visibleTo(firm))).hasSize(2);
  }

  @Test
  void addsUpWhatTheHubAndTheAdviserAloneMaySee() {
    letsIn(Scope.SCORES, Scope.DOCUMENTS);
    grant(Admissions.only(adviser, Admissions.until(inAYear(), Scope.ANSWERS)));

    var access = community.as(adviser, () -> grants.with(firm.organisation(), adviser));

    assertThat(access.orElseThrow().scopes()).containsExactlyInAnyOrder(Scope.values());
  }

  @Test
  void notesEveryLookForTheFirm() {
    letsIn(Scope.SCORES);
    review(adviser);
    letsIn(Scope.SCORES, Scope.ANSWERS);
    review(adviser);

    var looks = community.as(firm, () -> views.of(firm)).stream().map(Look::last).toList();

    assertThat(looks).extracting(AccessView::what).containsExactly(What.ANSWERS, What.SCORES);
    assertThat(looks)
        .allSatisfy(
            look -> {
              assertThat(look.personName()).isEqualTo("Alex Reed");
              assertThat(look.hubName()).isEqualTo("Tyne Growth Hub");
              assertThat(look.assessment()).isEqualTo(handedIn.value());
            });
  }

  @Test
  void refusesAHubThatHasClosedOrNeverWas() {
    community.close(hub);
    var terms = Admissions.until(inAYear(), Scope.SCORES);

    assertThat(grant(Admissions.everyoneOf(hub, terms))).isInstanceOf(Granting.ClosedHub.class);
    var none = new Community.Hub(new HubId(NONE), "NONE");
    assertThat(grant(Admissions.everyoneOf(none, terms))).isInstanceOf(Granting.UnknownHub.class);
  }

  @Test
  void letsNobodyTakeBackWhatAnotherFirmGave() {
    var grant = letsIn(Scope.SCORES);
    var other = community.firm();

    assertThat(community.as(other, () -> withdrawAccess.withdraw(grant, other)))
        .isEqualTo(WithdrawAccess.Outcome.NOT_FOUND);
    assertThat(review(adviser)).isPresent();
  }

  /** Whether an assessment, as somebody has been handed it, has no answers. */
  private boolean isWithoutAnswers(Assessment found) {
    return casework.handedIn(found).answers().byQuestion().isEmpty();
  }

  private GrantId letsIn(Scope... scopes) {
    var granting = grant(Admissions.everyoneOf(hub, Admissions.until(inAYear(), scopes)));
    assertThat(granting).isInstanceOf(Granting.Granted.class);
    return ((Granting.Granted) granting).grant();
  }

  private Granting grant(Admission admission) {
    return community.as(firm, () -> grantAccess.grant(firm, admission));
  }

  private LocalDate inAYear() {
    return grants.today().plusYears(1);
  }

  private void endsOn(GrantId grant, LocalDate day) {
    community.sql(firm, "update access_grant set ends_on = ?1 where id = ?2", day, grant.value());
  }

  private Optional<Review> review(Actor.Adviser someone) {
    return community.as(
        someone, () -> reviewAssessment.review(handedIn, firm.organisation(), someone));
  }

  private List<AssessmentId> visibleTo(Actor.Adviser someone) {
    return community.as(
        someone, () -> assessments.visibleTo(someone).stream().map(Assessment::id).toList());
  }
}
