package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.SettleProposal.Word;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.questionnaire.Questionnaires;

/** An adviser answers together with a firm; it counts when the firm has confirmed it. */
@QuarkusTest
class GuidedAssessmentTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Questionnaires questionnaires;
  @Inject Assessments assessments;
  @Inject Casework casework;
  @Inject GuideAssessment guideAssessment;
  @Inject AnswerQuestion answerQuestion;
  @Inject ProposeAssessment proposeAssessment;
  @Inject SubmitAssessment submitAssessment;
  @Inject SettleProposal settleProposal;

  private Community.Hub hub = new Community.Hub(new HubId(NOBODY), "");
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), hub.id(), false);
  private Actor.Adviser bob = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));

  @BeforeEach
  void aFirmLetsAHubSeeItsAnswers() {
    hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    bob = community.adviser(hub, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub.id());
  }

  @Test
  void countsNowhereBeforeTheFirmHasConfirmedIt() {
    var id = proposes(ada);

    assertThat(community.as(firm, () -> assessments.visibleTo(firm))).isEmpty();
    assertThat(community.as(firm, () -> casework.find(id, firm))).isEmpty();
    assertThat(community.rows(firm, "select 1 from client_standing")).isEmpty();
    assertThat(community.rows(firm, "select 1 from benchmark_pool")).isEmpty();
    assertThat(
            community.as(firm, () -> assessments.proposed(firm).getFirst().guide()).orElseThrow())
        .satisfies(
            guide -> {
              assertThat(guide.personName()).isEqualTo("Ada Adviser");
              assertThat(guide.hubName()).isEqualTo("North East Growth Hub");
            });
  }

  @Test
  void becomesTheFirmsOwnWhenItSaysYes() {
    var id = proposes(ada);

    assertThat(settles(id, new Word.Yes(Declaration.counting(true))))
        .isInstanceOf(Submission.Submitted.class);

    assertThat(community.as(firm, () -> casework.find(id, firm)).orElseThrow().assessment())
        .satisfies(found -> assertThat(found.isSubmitted() && found.guide().isPresent()).isTrue());
    assertThat(community.rows(firm, "select 1 from client_standing")).hasSize(1);
    // No machine takes the minute that answers take to count.
    assertThat(community.rows(firm, "select 1 from benchmark_pool")).isEmpty();
    community.sql(
        new Actor.Housekeeping(),
        "update assessment set implausible = null where id = ?1",
        id.value());
    assertThat(community.rows(firm, "select 1 from benchmark_pool")).isNotEmpty();
    assertThat(settles(id, new Word.No())).isInstanceOf(Submission.NotFound.class);
  }

  @Test
  void leavesNothingWhenTheFirmSaysNo() {
    var id = proposes(ada);

    settles(id, new Word.No());

    assertThat(community.rows(firm, "select 1 from assessment")).isEmpty();
    assertThat(settles(id, new Word.Yes(Declaration.counting(true))))
        .isInstanceOf(Submission.NotFound.class);
  }

  @Test
  void standsBesideTheFirmsOwnDraft() {
    var own = community.begins(firm, "skills");

    var guided = begins(ada);

    assertThat(guided).isNotEqualTo(own).isEqualTo(begins(ada));
    assertThat(begins(bob)).isNotEqualTo(guided);
    assertThat(community.begins(firm, "skills")).isEqualTo(own);
  }

  @Test
  void isThereForTheAdviserWhoBeganItAlone() {
    var id = begins(ada);

    assertThat(community.as(ada, () -> casework.find(id, ada))).isPresent();
    assertThat(community.as(bob, () -> casework.find(id, bob))).isEmpty();
    assertThat(community.as(firm, () -> casework.find(id, firm))).isEmpty();
    assertThat(rows(bob)).isEmpty();
    var elsewhere = new Actor.Adviser(ada.person(), community.hub("New job").id(), false);
    assertThat(community.as(elsewhere, () -> casework.find(id, elsewhere))).isEmpty();
    assertThat(rows(elsewhere)).isEmpty();
  }

  @Test
  void changesNoMoreOnceItWasHandedToTheFirm() {
    var id = proposes(ada);

    assertThat(community.as(ada, () -> answers(id, ada, Map.of("x", List.of("y")))))
        .isInstanceOf(Answering.NotFound.class);
    assertThat(community.sql(ada, "update answer set evidence = 'shown'")).isZero();
    assertThat(community.sql(ada, "update assessment set proposed_at = null")).isZero();
  }

  @Test
  void isNeverHandedInByTheAdviser() {
    var id = begins(ada);
    answersAll(id, ada);

    assertThat(
            community.as(ada, () -> submitAssessment.submit(id, Declaration.counting(true), ada)))
        .isInstanceOf(Submission.NotFound.class);
    assertThatThrownBy(
            () ->
                community.sql(
                    ada,
                    "update assessment set state = 'SUBMITTED', submitted_at = now(),"
                        + " scorer_version = '1', council_area = 'x' where id = ?1",
                    id.value()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void isHandedToNoOtherFirm() {
    var id = begins(ada);
    var other = clientele.client("Wear Bakery", hub.id());

    assertThatThrownBy(
            () ->
                community.sql(
                    ada,
                    "update assessment set organisation_id = ?1 where id = ?2",
                    other.organisation().value(),
                    id.value()))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThat(community.sql(ada, "update assessment set depth = 'full'")).isOne();
  }

  @Test
  void isHandedOverWhole() {
    var id = begins(ada);

    assertThat(community.as(ada, () -> proposeAssessment.propose(id, ada)))
        .isInstanceOf(Submission.Incomplete.class);
  }

  @Test
  void endsForTheAdviserWhenConsentDoesAndStaysTheFirmsToSettle() {
    var open = begins(ada);
    var proposed = proposes(bob);
    clientele.withdraws(firm);

    assertThat(community.as(ada, () -> casework.find(open, ada))).isEmpty();
    assertThat(community.as(ada, () -> answers(open, ada, Map.of("x", List.of("y")))))
        .isInstanceOf(Answering.NotFound.class);
    assertThat(rows(ada)).isEmpty();
    assertThat(
            community.as(
                ada,
                () ->
                    guideAssessment.guide(
                        questionnaires.current("skills").orElseThrow(), firm.organisation(), ada)))
        .isEmpty();
    assertThat(settles(proposed, new Word.Yes(Declaration.counting(false))))
        .isInstanceOf(Submission.Submitted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUBMITTED", "DRAFT"})
  void letsAnAdviserWriteNothingOfTheFirmsOwn(String state) {
    var own = community.handsIn(firm, "skills");
    var draft = community.begins(firm, "cyber-security");
    var which = state.equals("DRAFT") ? draft : own;

    assertThat(changed("update assessment set stage = 'x' where id = '" + which + "'")).isZero();
    assertThat(
            changed("update answer set evidence = 'shown' where assessment_id = '" + which + "'"))
        .isZero();
    assertThat(changed("delete from assessment where id = '" + which + "'")).isZero();
    assertThat(
            changed("update assessment_score set score = 1 where assessment_id = '" + which + "'"))
        .isZero();
    assertThat(changed("delete from assessment_score where assessment_id = '" + which + "'"))
        .isZero();
  }

  @Test
  void notesThatAnswersWereRead() {
    begins(ada);

    assertThat(community.rows(firm, "select what from access_view")).hasToString("[answers]");
  }

  private int changed(String sql) {
    try {
      return community.sql(ada, sql);
    } catch (RuntimeException refused) {
      return 0;
    }
  }

  private List<?> rows(Actor someone) {
    return community.rows(someone, "select 1 from assessment");
  }

  private Submission settles(AssessmentId id, Word word) {
    return community.as(firm, () -> settleProposal.settle(id, word, firm));
  }

  private AssessmentId begins(Actor.Adviser adviser) {
    var edition = questionnaires.current("skills").orElseThrow();
    return community
        .as(adviser, () -> guideAssessment.guide(edition, firm.organisation(), adviser))
        .orElseThrow();
  }

  private AssessmentId proposes(Actor.Adviser adviser) {
    var id = begins(adviser);
    answersAll(id, adviser);
    assertThat(community.as(adviser, () -> proposeAssessment.propose(id, adviser)))
        .isInstanceOf(Submission.Submitted.class);
    return id;
  }

  private void answersAll(AssessmentId id, Actor.Adviser adviser) {
    for (var open = open(id, adviser); !open.isEmpty(); open = open(id, adviser)) {
      var next = open;
      community.as(adviser, () -> answers(id, adviser, next));
    }
  }

  private Answering answers(
      AssessmentId id, Actor.Adviser adviser, Map<String, List<String>> answers) {
    return answerQuestion.answer(id, answers, false, adviser);
  }

  /** One unanswered question with its first option. */
  private Map<String, List<String>> open(AssessmentId id, Actor.Adviser adviser) {
    return community.as(
        adviser,
        () ->
            casework.find(id, adviser).orElseThrow().interview().unanswered().stream()
                .findFirst()
                .map(
                    question ->
                        Map.of(question.id(), List.of(question.format().options().getFirst().id())))
                .orElse(Map.of()));
  }
}
