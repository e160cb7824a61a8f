package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import org.junit.jupiter.api.Test;

/** The rules of a question: each with an edition that breaks it, and it alone. */
class QuestionLinterTest {

  @Test
  void refusesTwoQuestionsOfOneName() {
    var edition = sound().replace("- id: training", "- id: backups # again");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "# again", "duplicate-id", "another question is called 'backups': rename one"));
  }

  @Test
  void refusesAScoredQuestionWithoutAnAction() {
    var edition =
        sound()
            .without(
                """
                        action:
                          title: {en: "Make copies"}
                          how: {en: "Start today."}
                          guide: {label: {en: "A guide"}, url: "https://example.org/backups"}
                          effort: days
                          cost: low
                          priority: 2
                          topics: [cybersecurity.basics]
                """);

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: backups",
                "no-action",
                "every scored question needs an 'action': what to do about it"));
  }

  @Test
  void refusesAScoredQuestionWithoutAReason() {
    var edition = sound().without("        why: {en: \"Copies bring the shop back.\"}\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: backups",
                "no-why",
                "every scored question needs a 'why': one sentence for the owner"));
  }

  @Test
  void refusesAWeightWithoutAReason() {
    var edition =
        sound().without("        weight_because: \"An example of an author's weight.\"\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "weight: 3", "weight-reason", "a weight other than 1 needs 'weight_because'"));
  }

  @Test
  void refusesAnUnknownSource() {
    var edition = sound().replace("{source: guide, locator: \"page 3\"}", "{source: gide}");

    assertThat(edition.findings())
        .containsExactly(
            edition.error("gide", "unknown-source", "'gide' is not among the sources: add it"));
  }

  @Test
  void refusesAScoredQuestionWithoutASource() {
    var edition = sound().without("        references: [{source: guide, locator: \"page 3\"}]\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: training",
                "no-source",
                "every scored question needs a source: cite one under 'references'"));
  }

  @Test
  void refusesAnIndicatorOnAnUnknownOption() {
    var edition = sound().replace("practised_by: [all, some]", "practised_by: [all, sme]");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "indicator:", "unknown-option", "'sme' is no option here: correct the id"));
  }

  @Test
  void refusesABranchOnAQuestionThatMayBeHidden() {
    var edition =
        sound()
            .replace(
                "        text: {en: \"Who has been trained?\"}",
                "        visible_when: 'q.second_step.choice == \"all\"'\n"
                    + "        text: {en: \"Who has been trained?\"}");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "q.second_step.choice",
                "branch-on-hidden-question",
                "'second-step' may be hidden or not applicable: test q.second_step.applicable"
                    + " first"));
  }
}
