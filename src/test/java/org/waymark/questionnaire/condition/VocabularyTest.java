package org.waymark.questionnaire.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;

/** What an expression may not say, so that it never fails, whatever a firm answers. */
class VocabularyTest {

  private final ConditionCompiler compiler = new ConditionCompiler();

  VocabularyTest() {
    var edition = EditionText.sound().edition();
    edition
        .questions()
        .forEach(q -> compiler.declare(new QuestionShape(q.id(), q.format(), q.scored())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q.training.choice.matches('a+')",
        "matches(q.training.choice, '(a+)+b')",
        "q.training.choice.contains('a')",
      })
  void offersNoSearchInTexts(String text) {
    assertThat(refusal(text)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 / 0 == 1",
        "1 % 0 == 1",
        "9223372036854775807 + 1 > 0",
        "q.training.value / 0.0 > 1.0",
        "q.backups.choices[3] == 'daily'",
        "int('x') == 1",
        "double(q.training.choice) > 0.5",
        "timestamp(q.training.choice) > timestamp('2026-01-01T00:00:00Z')",
        "{'a': true}['b']",
        "{'a': true}.b",
        "{'a': true, 'a': false} == {'b': true}",
      })
  void refusesWhatCouldFailOnAFirmsAnswers(String text) {
    assertThat(refusal(text)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q.backups.choices.exists(c, c == 'daily')",
        "[1, 2].all(a, [1, 2].all(b, a < b))",
      })
  void refusesLoops(String text) {
    assertThat(refusal(text)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q.training.value < 1e999", "q.training.value > -1e999"})
  void refusesNumbersBeyondAllBounds(String text) {
    assertThat(refusal(text)).contains("too large");
  }

  @Test
  void refusesTheOrderOfTexts() {
    assertThat(refusal("firm.size < '10-49'")).isNotBlank();
  }

  @Test
  void refusesMoreThanTwoThousandCharacters() {
    var start = "q.training.value < 1";

    assertThat(refusal(start + " ".repeat(1_981))).contains("2000");
    assertThat(
            catchThrowableOfType(
                Exception.class, () -> compiler.compile(start + " ".repeat(1_980))))
        .isNull();
  }

  @Test
  void refusesNestingThatWouldExhaustTheStack() {
    assertThat(refusal("(".repeat(900) + "true" + ")".repeat(900))).isNotBlank();
    assertThat(refusal("!".repeat(1_000) + "(" + "!(".repeat(300) + "true" + ")".repeat(301)))
        .isNotBlank();
  }

  private String refusal(String text) {
    var refusal = catchThrowableOfType(ConditionException.class, () -> compiler.compile(text));
    assertThat(refusal).as("refusal of: " + text).isNotNull();
    return String.valueOf(refusal.getMessage());
  }
}
