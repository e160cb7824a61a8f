package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden cases that speak of something that is not there. */
class CaseLinterTest {

  private static final String ANSWERS = "{online: online-no, backups: [daily], ";

  @Test
  void refusesACaseThatAnswersAnUnknownQuestion() {
    var edition = sound().replace(ANSWERS, ANSWERS + "bakups: [daily], ");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                ANSWERS, "case-question", "there is no question 'bakups': correct the id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[weekly]               | UNKNOWN_OPTION weekly",
        "[daily, none]          | EXCLUSIVE_WITH_OTHERS none",
        "[dont-know, daily]     | EXCLUSIVE_WITH_OTHERS dont-know",
      })
  void refusesACaseWhoseAnswerDoesNotFit(String answer, String fault) {
    var edition = sound().replace("backups: [daily],", "backups: " + answer + ",");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "{online: online-no",
                "case-answer",
                "this answer does not fit, choose among the options: " + fault));
  }

  @Test
  void refusesTwoAnswersToASingleChoice() {
    var edition = sound().replace("training: some,", "training: [some, all],");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "{online: online-no",
                "case-answer",
                "this answer does not fit, choose among the options: MORE_THAN_ONE all"));
  }

  @Test
  void refusesACaseThatExpectsAnUnknownGate() {
    var edition = sound().replace("level: 1, gates: []", "level: 1, gates: [second-stop]");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "score: \"4/9\"", "case-gate", "there is no gate 'second-stop': correct the id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "1/0", "4 / 9", "1e-1", "-1", ".5", "4/9/2"})
  void refusesAnExpectedScoreThatIsNoNumber(String score) {
    var edition = sound().replace("score: \"4/9\"", "score: \"" + score + "\"");

    assertThat(edition.findings())
        .singleElement()
        .extracting(Finding::line, Finding::rule)
        .containsExactly(edition.error("score: \"" + score, "", "").line(), "shape");
  }
}
