package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.file.QuestionnaireFile;

/** The rules of an edition as a whole: each with an edition that breaks it, and it alone. */
class LinterTest {

  @Test
  void hasNothingToSayAboutASoundEdition() {
    assertThat(sound().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-1.yaml", "shop-safety/2026-2.yaml", "x-shop-safety/2026-1.yaml", "a.yaml"})
  void refusesAFileWhoseNameDiffersFromItsEdition(String file) {
    var outcome = new QuestionnaireFile(EditionText.TODAY).read(file, sound().text());

    assertThat(outcome.findings())
        .singleElement()
        .extracting(Finding::line, Finding::rule, Finding::message)
        .containsExactly(
            3,
            "file-name",
            "an edition lives in <id>/<edition>.yaml: move this file to shop-safety/2026-1.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/srv/q/shop-safety/2026-1.yaml", "C:\\q\\shop-safety\\2026-1.yaml"})
  void acceptsAFileInAnyDirectory(String file) {
    var outcome = new QuestionnaireFile(EditionText.TODAY).read(file, sound().text());

    assertThat(outcome.findings()).isEmpty();
  }

  @Test
  void refusesABandThatLeavesTheBottomOpen() {
    var edition = sound().replace("number: 1, from: 0,", "number: 1, from: 0.1,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error("number: 1", "level-bands", "the lowest level must start from 0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "0.50", "0.2"})
  void refusesALevelThatDoesNotStartAboveTheOneBefore(String from) {
    var edition = sound().replace("number: 3, from: 0.8,", "number: 3, from: " + from + ",");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "number: 3", "level-bands", "a level must start above the one before it"));
  }

  @Test
  void refusesLevelsThatDoNotCountUpwards() {
    var edition = sound().replace("number: 2,", "number: 4,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error("number: 4", "level-numbers", "levels count 1, 2, 3 upwards: write 2"));
  }

  @Test
  void refusesTwoSectionsOfOneName() {
    var edition = sound().replace("- id: people", "- id: doors # again");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "# again", "duplicate-id", "another section is called 'doors': rename one"));
  }

  @Test
  void refusesTwoSourcesOfOneName() {
    var edition =
        sound()
            .replace(
                "schemes:",
                "  - {id: guide, title: T, publisher: P, url: \"https://example.org\"}\nschemes:");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "title: T", "duplicate-id", "another source is called 'guide': rename one"));
  }

  @Test
  void refusesTwoGatesOfOneName() {
    var edition =
        sound()
            .replace(
                "levels:",
                """
                  - id: second-step-for-all # again
                    when: "q.training.value < 1"
                    cap: {level: 2}
                    because: {en: "someone is not trained"}
                levels:
                """);

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "# again",
                "duplicate-id",
                "another gate is called 'second-step-for-all': rename one"));
  }

  @Test
  void refusesTwoGoldenCasesOfOneName() {
    var edition = sound().replace("- name: not online", "- name: everything best # again");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "# again", "duplicate-id", "another case is called 'everything best': rename one"));
  }

  @Test
  void refusesASectionWithoutAScore() {
    var edition =
        sound()
            .replace(
                "  - id: people",
                "  - id: facts # no score\n    title: {en: \"Facts\"}\n"
                    + "    weight: 1\n    weight_because: \"x\"\n    questions:\n"
                    + "      - {id: shop, scored: false, text: {en: \"A shop?\"}, options: ["
                    + "{id: a, label: {en: \"A\"}}, {id: b, label: {en: \"B\"}}]}\n"
                    + "  - id: people");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "# no score",
                "empty-section",
                "a section needs at least one scored question: it gets a score"));
  }

  @Test
  void warnsOfASectionThatMayVanish() {
    var edition =
        sound()
            .replace(
                "text: {en: \"Who has been trained?\"}",
                "text: {en: \"Who has been trained?\"}\n"
                    + "        not_applicable: [{id: alone, label: {en: \"I work alone\"}}]");

    assertThat(edition.findings())
        .containsExactly(
            edition.warning(
                "- id: people",
                "section-may-vanish",
                "every question here can be answered with 'does not apply': let one always apply"));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void refusesAGateThatCapsNothing(int level) {
    var edition = sound().replace("cap: {level: 1}", "cap: {level: " + level + "}");

    assertThat(edition.findings())
        .containsExactly(
            edition.error("cap: {", "gate-cap", "a cap must be below the highest level, 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q.second_step.value < 1",
        "q.second_step.choice == \\\"no-one\\\"",
        "q.online.choice == \\\"online-yes\\\" && q.second_step.value < 1"
      })
  void refusesAGateOnAQuestionThatMayBeHidden(String when) {
    var edition = sound().withGate(when);

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "when: \"",
                "gate-on-hidden-question",
                "'second-step' may be hidden or not applicable: test q.second_step.applicable"
                    + " first"));
  }

  @Test
  void refusesAGateOnAQuestionThatMayNotApply() {
    var edition = sound().withGate("q.policy.value < 1");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "when: \"",
                "gate-on-hidden-question",
                "'policy' may be hidden or not applicable: test q.policy.applicable first"));
  }

  @Test
  void acceptsAGateOnAQuestionThatIsAlwaysAsked() {
    assertThat(sound().withGate("q.training.value < 1").findings()).isEmpty();
  }

  @Test
  void refusesAGateThatCitesAnUnknownSource() {
    var edition =
        sound()
            .replace(
                "    references: [{source: guide, locator: \"page 1\"}]\nlevels",
                "    references: [{source: gide}]\nlevels");

    assertThat(edition.findings())
        .containsExactly(
            edition.error("gide", "unknown-source", "'gide' is not among the sources: add it"));
  }

  @Test
  void warnsOfASourceNobodyRefersTo() {
    var edition =
        sound()
            .replace(
                "schemes:",
                "  - {id: spare, title: T, publisher: P, url: \"https://example.org\"}\nschemes:");

    assertThat(edition.findings())
        .containsExactly(
            edition.warning(
                "spare", "unused-source", "nothing refers to the source 'spare': cite it"));
  }

  @Test
  void warnsOfASourcePastItsReview() {
    assertThat(on(LocalDate.of(2027, 11, 30))).isEmpty();
    assertThat(on(LocalDate.of(2027, 12, 1)))
        .containsExactly(
            sound()
                .warning(
                    "review_by: 2027-11-30",
                    "source-past-review",
                    "'guide' was due for review on 2027-11-30: check it"));
  }

  @Test
  void warnsOfAnEditionPastItsReview() {
    assertThat(on(LocalDate.of(2028, 1, 1)))
        .contains(
            sound()
                .warning(
                    "valid: {", "past-review", "this edition is past its review date: check it"));
  }

  @Test
  void warnsOfAnAnswerSetNobodyUses() {
    var edition =
        sound()
            .replace(
                "sections:",
                """
                  spare:
                    - {id: a, value: 1, label: {en: "A"}}
                    - {id: b, value: 0, label: {en: "B"}}
                sections:
                """);

    assertThat(edition.findings())
        .containsExactly(
            edition.warning(
                "spare:",
                "unused-answer-set",
                "no question uses the answer set 'spare': remove it"));
  }

  private static List<Finding> on(LocalDate day) {
    return new QuestionnaireFile(day).read("shop-safety/2026-1.yaml", sound().text()).findings();
  }
}
