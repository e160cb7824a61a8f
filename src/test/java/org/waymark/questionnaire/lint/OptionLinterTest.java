package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a question's options: each with an edition that breaks it, and it alone. */
class OptionLinterTest {

  @Test
  void refusesAQuestionWithBothOptionsAndAnAnswerSet() {
    var edition =
        sound()
            .replace(
                "        options:\n          - {id: everyone",
                "        answers: extent\n        options:\n          - {id: everyone");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "- id: policy",
                "options",
                "give either 'options' or 'answers' (a shared set), and not both"));
  }

  @Test
  void refusesAQuestionWithNeitherOptionsNorAnAnswerSet() {
    var edition =
        sound().replace("machines miss.\"}\n        answers: extent", "machines miss.\"}");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "- id: training",
                "options",
                "give either 'options' or 'answers' (a shared set), and not both"));
  }

  /** The second has a reason for "does not apply", so that it has options of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "training    | machines miss.\"}",
        "second-step | not enough.\"}",
      })
  void refusesAnAnswerSetThatDoesNotExist(String question, String before) {
    var edition =
        sound().replace(before + "\n        answers: extent", before + "\n        answers: extnt");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "- id: " + question + "\n",
                "options",
                "there is no answer set 'extnt': use one of extent"));
  }

  @Test
  void refusesTwoOptionsOfOneName() {
    var edition = sound().replace("{id: few,", "{id: everyone,");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "- id: policy",
                "duplicate-option",
                "the option id 'everyone' stands here twice: rename one"));
  }

  @Test
  void refusesAnOptionWithTheReservedName() {
    var edition = sound().replace("{id: elsewhere,", "{id: dont-know,");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "- id: backups",
                "duplicate-option",
                "the option id 'dont-know' stands here twice: rename one"));
  }

  @ParameterizedTest
  @CsvSource({"Nobody", "Nobody ", "I don't know"})
  void refusesTwoOptionsThatReadTheSame(String label) {
    var edition =
        sound()
            .replace("label: {en: \"A few\"}", "label: {en: \"" + label + "\"}")
            .replace("label: {en: \"There are no staff\"}", "label: {en: \"Nobody\"}")
            .replace(
                "{id: nobody, value: 0, label: {en: \"Nobody\"}}",
                "{id: nobody, value: 0, label: {en: \"Not one\"}}");

    assertThat(edition.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("duplicate-label");
              assertThat(finding.line()).isEqualTo(edition.error("- id: policy", "", "").line());
              assertThat(finding.message()).startsWith("two options read '");
            });
  }

  @Test
  void refusesTwoOptionsThatReadTheSameInWelsh() {
    var edition =
        sound()
            .replace("label: {en: \"A few\"}", "label: {en: \"A few\", cy: \"Rhai\"}")
            .replace(
                "label: {en: \"There are no staff\"}",
                "label: {en: \"There are no staff\", cy: \"Rhai\"}");

    assertThat(edition.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("duplicate-label");
              assertThat(finding.message()).isEqualTo("two options read 'Rhai': reword one");
            });
  }

  @Test
  void refusesAScoredOptionWithoutAValue() {
    var edition = sound().replace("{id: few, value: 0.5,", "{id: few,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "        options:\n          - {id: everyone",
                "option-values",
                "each option of a scored question needs a value from 0 to 1"));
  }

  @Test
  void refusesAScoredOptionWithoutAValueInASharedSet() {
    var edition = sound().replace("{id: some, value: 0.5,", "{id: some,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: second-step\n",
                "option-values",
                "each option of a scored question needs a value from 0 to 1"),
            edition.error(
                "- id: training",
                "option-values",
                "each option of a scored question needs a value from 0 to 1"));
  }

  @Test
  void refusesAValueOnAQuestionThatIsNotScored() {
    var edition = sound().replace("{id: online-yes,", "{id: online-yes, value: 1,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "        options:\n          - {id: online-yes",
                "option-values",
                "options of an unscored question carry no value"));
  }

  @ParameterizedTest
  @CsvSource({
    "'everyone, value: 1,', 'everyone, value: 0.9,'",
    "'nobody, value: 0,', 'nobody, value: 0.1,'"
  })
  void refusesAScaleWithoutABestOrAWorstAnswer(String option, String changed) {
    var edition = sound().replace(option, changed);

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: policy", "option-values", "one option must be worth 0 and one worth 1"));
  }

  @Test
  void refusesAValueOnAnOptionOfAMultipleChoice() {
    var edition = sound().replace("{id: tested,", "{id: tested, value: 0.5,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "        options:\n          - {id: daily",
                "option-values",
                "options of a multiple choice carry no value: each counts the same"));
  }

  @Test
  void refusesNoneOfTheseInASingleChoice() {
    var edition = sound().replace("{id: nobody, value: 0,", "{id: nobody, value: 0, none: true,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "        options:\n          - {id: everyone",
                "none-of-these",
                "'none: true' belongs to a multiple choice: give this option a value"));
  }

  @Test
  void refusesAMultipleChoiceWithASinglePractice() {
    var edition =
        sound()
            .without("          - {id: elsewhere, label: {en: \"Keep a copy elsewhere\"}}\n")
            .without("          - {id: tested, label: {en: \"Test the copies\"}}\n")
            .replace("[daily, elsewhere, tested]", "daily");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: backups",
                "option-values",
                "a scored multiple choice needs two options that count"));
  }

  @Test
  void refusesAMultipleChoiceWithoutNoneOfThese() {
    var edition = sound().replace("{id: none, none: true,", "{id: none,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: backups",
                "none-of-these",
                "a multiple choice needs one option with 'none: true'"));
  }
}
