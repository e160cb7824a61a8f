package org.waymark.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.scoring.golden.GoldenCaseCheck.Broken;

class GoldenCaseCheckTest {

  @Test
  void isContentWithAnEditionThatKeepsItsPromises() {
    assertThat(new GoldenCaseCheck().check(sound().edition())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score: \"4/9\" | score: \"1/2\"    | expected score 1/2, got 4/9",
        "score: \"4/9\" | score: 0.4444     | expected score 0.4444, got 4/9",
        "level: 1, gates: [] | level: 2, gates: [] | expected level 2, got 1",
        "level: 1, gates: [] | level: 1, gates: [second-step-for-all] | expected gates [second-step-for-all], got []",
      })
  void reportsACaseThatComesOutOtherwise(String promise, String broken, String message) {
    var edition = sound().replace(promise, broken);

    assertThat(new GoldenCaseCheck().check(edition.edition()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.message()).isEqualTo("case 'not online': " + message);
              assertThat(found.golden().line())
                  .isEqualTo(edition.error("- name: not online", "", "").line());
            });
  }

  @Test
  void reportsEveryDeviationOfACase() {
    var edition = sound().replace("score: \"4/9\", level: 1", "score: \"1\", level: 3");

    assertThat(new GoldenCaseCheck().check(edition.edition()))
        .extracting(Broken::message)
        .containsExactly(
            "case 'not online': expected score 1, got 4/9",
            "case 'not online': expected level 3, got 1");
  }

  @Test
  void saysWhenThereIsNoLevelAtAll() {
    var edition = unanswered();

    assertThat(new GoldenCaseCheck().check(edition.edition()))
        .extracting(Broken::message)
        .contains("case 'not online': expected level 1, got none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"expect: {}", "expect: {gates: []}", "expect: {level: 1}"})
  void checksOnlyWhatACaseStates(String expectation) {
    var edition = sound().replace("expect: {score: \"4/9\", level: 1, gates: []}", expectation);

    assertThat(new GoldenCaseCheck().check(edition.edition())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"8/18\"", "\"4/9\""})
  void comparesFractionsByTheirValue(String score) {
    var edition = sound().replace("score: \"4/9\"", "score: " + score);

    assertThat(new GoldenCaseCheck().check(edition.edition())).isEmpty();
  }

  private static EditionText unanswered() {
    return sound().replace(", training: some, policy: few", "");
  }
}
