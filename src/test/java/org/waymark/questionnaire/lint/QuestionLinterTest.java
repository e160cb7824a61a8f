package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;
import static org.waymark.fixture.EditionText.workshop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a question: each with an edition that breaks it, and it alone. */
class QuestionLinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q.people.number < 501.0        | q.people.number lies from 0 to 500 and is compared with 501",
        "q.people.number != -1.5        | q.people.number lies from 0 to 500 and is compared with -1.5",
        "q.opened.date == \"1999-12-31\" | q.opened.date lies from 2000-01-01 to 2030-12-31 and is"
            + " compared with 1999-12-31",
        "q.opened.date == \"last year\"  | q.opened.date lies from 2000-01-01 to 2030-12-31 and is"
            + " compared with last year",
      })
  void refusesAComparisonThatComesOutTheSameForEverybody(String comparison, String message) {
    var edition = workshop().replace("&& q.people.number == 0.0", "&& " + comparison);

    assertThat(edition.findings())
        .filteredOn(finding -> finding.rule().equals("compared-out-of-range"))
        .containsExactly(
            edition.error(
                "when: 'q.training.value == 1.0 &&",
                "compared-out-of-range",
                message + ": that comes out the same for everybody, correct it or the range"));
  }

  private static final String TRAINED = "text: {en: \"Who has been trained?\"}";
  private static final String SECOND_STEP = "text: {en: \"Does everyone use a second step?\"}";

  @Test
  void refusesToAskAFirmTheSameTwice() {
    var edition = sound().replace(TRAINED, SECOND_STEP + " # again");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "# again", "duplicate-text", "another question asks the same: reword one"));
  }

  @Test
  void letsTwoBranchesAskTheSame() {
    var otherwise = "\n        visible_when: 'q.online.choice == \"online-no\"'";
    var edition = sound().replace(TRAINED, SECOND_STEP + otherwise);

    assertThat(edition.findings()).extracting(Finding::rule).doesNotContain("duplicate-text");
  }

  @Test
  void refusesABandThatNobodyIsIn() {
    var edition = workshop().replace("{from: 90, value: 0}]", "{from: 366, value: 0}]");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "            bands: [",
                "number-range",
                "the last band starts above max, so that nobody is in it: start it lower or raise"
                    + " max"));
  }

  @Test
  void warnsOfAnOptionThatNothingLeadsTo() {
    var edition =
        workshop()
            .replace(
                "          - {id: large, label: {en: \"Large\"}}\n",
                "          - {id: large, label: {en: \"Large\"}}\n"
                    + "          - {id: vast, label: {en: \"Vast\"}}\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.warning(
                "        derive:\n          - {option: small",
                "underived-option",
                "nothing leads to 'vast', which nobody can choose: derive it or remove it"));
  }

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
  void refusesAdviceThatComesAfterWhatIsNotAbove() {
    var edition = sound().replace("effort: days", "effort: days\n          after: [training]");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "after: [training]",
                "advice-order",
                "no question above gives advice under 'training': correct the id"));
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
