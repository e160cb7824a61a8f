package org.waymark.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;
import static org.waymark.fixture.EditionText.workshop;

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

  @Test
  void keepsThePromisesOfAnEditionThatUsesEverything() {
    assertThat(new GoldenCaseCheck().check(workshop().edition())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Everything asked of a maker at best, nothing, and not known: worth 1, 0, and 0.
    "best, 1",
    "worst, 0",
    "dont-know, 0",
    // Where a reason is offered it is given, so that the three risks leave the sums; else the best.
    "not-applicable, 1",
  })
  void fillsInWhatACaseDoesNotAnswer(String fill, String score) {
    var edition =
        workshop()
            .replace("fill: best", "fill: " + fill)
            .replace(
                "expect: {score: 1, level: 3, gates: [], sections: {safety: 1}, section_levels: {safety: 3}}",
                "expect: {score: " + score + "}");

    assertThat(new GoldenCaseCheck().check(edition.edition())).isEmpty();
  }

  @Test
  void leavesFactsToTheCase() {
    var edition =
        workshop()
            .replace(
                "answers: {opened: \"2020-02-29\", people: \"5\", trade: wood}",
                "answers: {opened: \"2020-02-29\", people: \"5\"}")
            .replace("q.trade.choice == \"wood\"", "q.trade.choice == \"metal\"")
            .replace("people: \"5\"}", "people: \"5\", risks-dust: nothing}")
            .replace(
                "expect: {score: 1, level: 3, gates: [], sections: {safety: 1}, section_levels: {safety: 3}}",
                "expect: {gates: [level-3]}");

    // Whether dust counts hangs on the trade: filled in as wood, it would not.
    assertThat(new GoldenCaseCheck().check(edition.edition()))
        .extracting(broken -> broken.golden().name())
        .doesNotContain("everything best");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sections: {safety: \"1/2\" | sections: {safety: \"2/3\" | expected score 2/3 of 'safety', got 1/2",
        "section_levels: {safety: 1, | section_levels: {safety: 2, | expected level 2 of 'safety', got 1",
      })
  void reportsASectionThatComesOutOtherwise(String promise, String broken, String message) {
    assertThat(new GoldenCaseCheck().check(workshop().replace(promise, broken).edition()))
        .extracting(Broken::message)
        .containsExactly("case 'something of each': " + message);
  }

  private static EditionText unanswered() {
    return sound().replace(", training: some, policy: few", "");
  }
}
