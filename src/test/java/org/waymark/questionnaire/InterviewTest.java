package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.rule.Contradiction;

/** In the example, {@code second-step} is asked only of a firm that is online. */
class InterviewTest {

  private static final Questionnaire WORKSHOP = EditionText.workshop().edition();

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.ENGLAND, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);
  private static final Questionnaire EDITION = EditionText.sound().edition();
  private static final Question SECOND_STEP = EDITION.question("second-step").orElseThrow();

  @Test
  void asksAQuestionWhoseConditionHolds() {
    var interview = interview(Answers.none().with("online", chosen("online-yes")));

    assertThat(interview.asks(SECOND_STEP)).isTrue();
    assertThat(interview.askedFor(SECOND_STEP)).isEqualTo(Truth.TRUE);
  }

  @Test
  void hidesAQuestionWhoseConditionCertainlyFails() {
    var interview = interview(Answers.none().with("online", chosen("online-no")));

    assertThat(interview.asks(SECOND_STEP)).isFalse();
    assertThat(interview.questions()).doesNotContain(SECOND_STEP);
    assertThat(interview.questions(EDITION.sections().getFirst()))
        .extracting(Question::id)
        .containsExactly("online", "backups");
  }

  @Test
  void asksAQuestionWhoseConditionIsNotKnownYet() {
    assertThat(interview(Answers.none()).askedFor(SECOND_STEP)).isEqualTo(Truth.UNKNOWN);
    assertThat(interview(Answers.none()).asks(SECOND_STEP)).isTrue();

    var dontKnow = interview(Answers.none().with("online", new Answer.DontKnow()));
    assertThat(dontKnow.askedFor(SECOND_STEP)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void keepsTheAnswerToAHiddenQuestionAndIgnoresIt() {
    var answers =
        Answers.none().with("online", chosen("online-no")).with("second-step", chosen("all"));
    var hidden = interview(answers);
    var shown = interview(answers.with("online", chosen("online-yes")));

    assertThat(hidden.answerTo(SECOND_STEP)).isEmpty();
    assertThat(shown.answerTo(SECOND_STEP)).contains(chosen("all"));
  }

  @Test
  void listsTheQuestionsStillToAnswerInOrder() {
    var interview =
        interview(
            Answers.none()
                .with("online", chosen("online-no"))
                .with("training", new Answer.DontKnow()));

    assertThat(interview.unanswered())
        .extracting(Question::id)
        .containsExactly("backups", "policy");
  }

  @Test
  void followsAChainOfQuestions() {
    var edition =
        EditionText.sound()
            .replace(
                "        text: {en: \"Who has been trained?\"}",
                """
                        visible_when: "q.second_step.applicable && q.second_step.value > 0"
                        text: {en: "Who has been trained?"}
                """)
            .edition();
    var training = edition.question("training").orElseThrow();
    var answers = Answers.none().with("second-step", chosen("all"));

    var online = answers.with("online", chosen("online-yes"));
    var offline = answers.with("online", chosen("online-no"));
    assertThat(Interview.of(edition, FIRM, online).askedFor(training)).isEqualTo(Truth.TRUE);
    assertThat(Interview.of(edition, FIRM, offline).askedFor(training)).isEqualTo(Truth.FALSE);
    assertThat(Interview.of(edition, FIRM, answers).askedFor(training)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void asksForNoAnswerThatFollowsFromOthers() {
    var interview = workshop("people=5");
    var scale = question("scale");

    assertThat(interview.asks(scale)).isFalse();
    assertThat(interview.counts(scale)).isTrue();
    assertThat(interview.questions()).doesNotContain(scale);
    assertThat(interview.unanswered()).doesNotContain(scale);
    assertThat(interview.answerTo(scale)).contains(chosen("small"));
  }

  @Test
  void derivesTheFirstOptionWhoseConditionHolds() {
    assertThat(workshop("people=9").answerTo(question("scale"))).contains(chosen("small"));
    assertThat(workshop("people=10").answerTo(question("scale"))).contains(chosen("large"));
  }

  @Test
  void derivesNothingWhileTheAnswerBeforeItIsNotKnown() {
    assertThat(workshop().answerTo(question("scale"))).isEmpty();
    assertThat(workshop("people=dont-know").answerTo(question("scale"))).isEmpty();
  }

  /** Or else a firm could choose what it is told to be. */
  @Test
  void ignoresWhatWasGivenForADerivedQuestion() {
    assertThat(workshop("people=5", "scale=large").answerTo(question("scale")))
        .contains(chosen("small"));
    assertThat(workshop("scale=large").answerTo(question("scale"))).isEmpty();
  }

  @Test
  void letsAnOptionalQuestionBeLeftEmpty() {
    assertThat(workshop().questions()).extracting(Question::id).contains("opened");
    assertThat(workshop().unanswered())
        .extracting(Question::id)
        .startsWith("people", "trade")
        .doesNotContain("opened");
  }

  @Test
  void asksBackAboutAnswersThatCertainlyDoNotGoTogether() {
    assertThat(workshop("training=all", "people=0").contradictions())
        .extracting(Contradiction::id)
        .containsExactly("trained-nobody");
    assertThat(workshop("training=all", "people=1").contradictions()).isEmpty();
    assertThat(workshop("training=all").contradictions()).isEmpty();
    assertThat(workshop("training=all", "people=dont-know").contradictions()).isEmpty();
  }

  private static Interview workshop(String... written) {
    var answers = Answers.none();
    for (var entry : written) {
      var parts = entry.split("=", 2);
      if (question(parts[0]).format().reply(List.of(parts[1])) instanceof Reply.Accepted(var a)) {
        answers = answers.with(parts[0], a);
      }
    }
    return Interview.of(WORKSHOP, FIRM, answers);
  }

  private static Question question(String id) {
    return WORKSHOP.question(id).orElseThrow();
  }

  private static Interview interview(Answers answers) {
    return Interview.of(EDITION, FIRM, answers);
  }

  private static Answer chosen(String option) {
    return new Answer.Chosen(List.of(option));
  }
}
