package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.Organisations;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.ExtremeAnswer;

/** The certificate of the cyber security questionnaire is asked for again when selling. */
@QuarkusTest
class EarlierAnswersTest {

  @Inject StartAssessment startAssessment;
  @Inject ChangeDepth changeDepth;
  @Inject AnswerQuestion answerQuestion;
  @Inject SubmitAssessment submitAssessment;
  @Inject Casework casework;
  @Inject Organisations organisations;
  @Inject CouncilAreas areas;
  @Inject Questionnaires questionnaires;
  @Inject CurrentActor actor;

  private Actor.Owner owner = new Actor.Owner(new OrganisationId(new UUID(0, 0)));

  @BeforeEach
  void registerAFirm() {
    var area = areas.ofCode("E08000037").orElseThrow();
    owner =
        new Actor.Owner(
            organisations
                .register(new FirmProfile(area, SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION))
                .organisation());
    actor.recognise(owner);
  }

  @Test
  void areFilledInWithWhereTheyComeFrom() {
    var cyber = handIn("cyber-security", "in-date");

    var selling = startAssessment.start(edition("procurement-readiness", Form.CORE), owner);

    assertThat(answer(selling, "cyber-essentials")).isEqualTo(List.of("held"));
    assertThat(find(selling).assessment().carried()).containsEntry("cyber-essentials", cyber);
    assertThat(find(selling).filledIn().get("cyber-essentials"))
        .isEqualTo(find(cyber).assessment().edition());
  }

  @Test
  void doNotOverruleALaterOneThatIsNotKnown() {
    handIn("cyber-security", "in-date");
    handIn("cyber-security", Answer.DONT_KNOW);

    var selling = startAssessment.start(edition("procurement-readiness", Form.CORE), owner);

    assertThat(answer(selling, "cyber-essentials")).isEmpty();
  }

  /** It was given before another answer hid its question, and counted for nothing there. */
  @Test
  void toQuestionsThatWereHiddenThereAreNotCarried() {
    var selling = startAssessment.start(edition("procurement-readiness", Form.CORE), owner);
    give(selling, "sell-nations", List.of("england"));
    give(selling, "buyers", List.of("local"));
    give(selling, "data-handled", List.of("handles-data"));
    give(selling, "cyber-essentials", List.of("held"));
    give(selling, "data-handled", List.of("no-data"));
    handIn(selling);

    var cyber = startAssessment.start(edition("cyber-security", Form.CORE), owner);

    assertThat(answer(selling, "cyber-essentials")).isEqualTo(List.of("held"));
    assertThat(answer(cyber, "certificate")).isEmpty();
  }

  @Test
  void ofADraftAreNotTakenForGiven() {
    var draft = startAssessment.start(edition("cyber-security", Form.CORE), owner);
    give(draft, "certificate", List.of("in-date"));

    var selling = startAssessment.start(edition("procurement-readiness", Form.CORE), owner);

    assertThat(answer(selling, "cyber-essentials")).isEmpty();
  }

  @Test
  void ofTheCoreAreThereWhenTheFullVersionBegins() {
    handIn("cyber-security", "in-date");

    var full = startAssessment.start(edition("cyber-security", Form.FULL), owner);

    assertThat(answer(full, "certificate")).isEqualTo(List.of("in-date"));
    assertThat(find(full).interview().unanswered()).isNotEmpty();
  }

  @Test
  void goOnInFullWhereADraftOfTheCoreIsThere() {
    var draft = startAssessment.start(edition("cyber-security", Form.CORE), owner);
    give(draft, "firewall-on", List.of("everywhere"));

    assertThat(startAssessment.start(edition("cyber-security", Form.FULL), owner)).isEqualTo(draft);
    assertThat(find(draft).assessment().form()).isEqualTo(Form.FULL);

    changeDepth.answerAt(draft, Depth.CORE, owner);
    assertThat(find(draft).assessment().form()).isEqualTo(Form.CORE);
    assertThat(answer(draft, "firewall-on")).isEqualTo(List.of("everywhere"));
  }

  private AssessmentId handIn(String questionnaire, String certificate) {
    var id = startAssessment.start(edition(questionnaire, Form.CORE), owner);
    give(id, "certificate", List.of(certificate));
    handIn(id);
    return id;
  }

  private void handIn(AssessmentId id) {
    for (var open = find(id).interview().unanswered();
        !open.isEmpty();
        open = find(id).interview().unanswered()) {
      var question = open.getFirst();
      give(id, question.id(), ExtremeAnswer.best(question.format()).written());
    }
    assertThat(submitAssessment.submit(id, Declaration.counting(false), owner))
        .isInstanceOf(Submission.Submitted.class);
  }

  private void give(AssessmentId id, String question, List<String> answer) {
    assertThat(answerQuestion.answer(id, Map.of(question, answer), false, owner))
        .isInstanceOf(Answering.Saved.class);
  }

  private List<String> answer(AssessmentId id, String question) {
    return find(id).assessment().stored(question).map(StoredAnswer::optionIds).orElse(List.of());
  }

  private Casework.Case find(AssessmentId id) {
    return casework.find(id, owner).orElseThrow();
  }

  private Questionnaire edition(String id, Form form) {
    return questionnaires
        .current(id)
        .flatMap(edition -> questionnaires.edition(edition.id(), form))
        .orElseThrow();
  }
}
