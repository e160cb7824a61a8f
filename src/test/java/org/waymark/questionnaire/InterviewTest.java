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
import org.waymark.questionnaire.answer.Truth;

/** In the example, {@code second-step} is asked only of a firm that is online. */
class InterviewTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.ENGLAND, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE);
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

  private static Interview interview(Answers answers) {
    return Interview.of(EDITION, FIRM, answers);
  }

  private static Answer chosen(String option) {
    return new Answer.Chosen(List.of(option));
  }
}
