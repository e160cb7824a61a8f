package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.workshop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.EditionText;

/** Groups, tables, follow-up questions and answers that are not asked for. */
class PartsLinterTest {

  @Test
  void hasNothingToSayAboutAnEditionThatUsesEverything() {
    assertThat(workshop().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- id: window      | - id: tools         | another section is called 'tools': rename one",
        "- group: guards   | - group: machines   | another group is called 'machines': rename one",
        "- id: prepared    | - id: risks-fumes   | another question is called 'risks-fumes': rename one",
        "- id: investment  | - id: scale         | another question is called 'scale': rename one",
        "{id: dust, text   | {id: noise, text    | another question is called 'risks-noise': rename one",
        "- id: machines-open | - id: level-3     | another requirement of a level is called 'level-3': rename one",
        "{id: seller, title | {id: maker, title  | another variant is called 'maker': rename one",
      })
  void refusesAnIdThatMeansTwoThings(String snippet, String changed, String message) {
    var edition = workshop().replace(snippet, changed);

    assertThat(edition.findings())
        .filteredOn(finding -> finding.rule().equals("duplicate-id"))
        .extracting(Finding::message)
        .containsExactly(message);
  }

  @Test
  void tellsAMistakeInWhatRowsShareOnceAtTheTable() {
    var edition = workshop().without("        why: {en: \"These three hurt most people.\"}\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- id: risks\n",
                "no-why",
                "every scored question needs a 'why': one sentence for the owner"));
  }

  @Test
  void refusesAnUnknownAnswerSetOfATableOnce() {
    var edition =
        workshop()
            .replace(
                "three hurt most people.\"}\n        answers: extent",
                "three hurt most people.\"}\n        answers: extnt");

    assertThat(edition.findings())
        .filteredOn(finding -> finding.rule().equals("options"))
        .containsExactly(
            edition.error(
                "- id: risks\n", "options", "there is no answer set 'extnt': use one of extent"));
  }

  @Test
  void refusesTickedColumnsWithOptionsOfTheirOwn() {
    var edition =
        workshop()
            .replace("        columns:\n", "        answers: extent # own\n        columns:\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "# own",
                "options",
                "ticked columns have the rows for options: remove 'answers' or the columns"));
  }

  @Test
  void refusesAWeightOfAGroupWithoutAReason() {
    var edition =
        workshop().without("        weight_because: \"An example of an author's weight.\"\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "weight: 2\n        questions:",
                "weight-reason",
                "a weight other than 1 needs 'weight_because'"));
  }

  @ParameterizedTest
  @CsvSource({"metall", "dont-know"})
  void refusesAFollowUpAfterAnUnknownOption(String option) {
    var edition = workshop().replace("- when: [metal]", "- when: [" + option + "]");

    assertThat(edition.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding)
                  .isEqualTo(edition.error("- when: [", "unknown-option", finding.message()));
              assertThat(finding.message())
                  .contains("'%s' is never the value of".formatted(option))
                  .contains("use one of metal, wood");
            });
  }

  /** It would become a condition of its own. */
  @Test
  void refusesAFollowUpAfterWhatIsNoId() {
    var edition = workshop().replace("- when: [metal]", "- when: ['x\" || true || \"x']");

    assertThat(edition.findings())
        .containsExactly(
            edition.error("- when: [", "shape", edition.findings().getFirst().message()));
  }

  @ParameterizedTest
  @CsvSource({"smal", "dont-know"})
  void refusesToDeriveWhatCannotBeChosen(String option) {
    var edition = workshop().replace("{option: small,", "{option: " + option + ",");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- {option: " + option,
                "unknown-option",
                "'" + option + "' is no option to be chosen here: correct the id"));
  }

  @Test
  void refusesToDeriveFromAnAnswerThatMayBeMissing() {
    var edition = workshop().replace("'q.people.number < 10'", "'q.welding.choice == \"weld-no\"'");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "- {option: small",
                "branch-on-hidden-question",
                "'welding' may be hidden or not applicable: test q.welding.applicable first"));
  }

  @Test
  void refusesToCarryOverToAnUnknownOption() {
    var edition = workshop().replace("{online-yes: wood,", "{online-yes: would,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "carry_over:",
                "unknown-option",
                "'would' is no option to be chosen here: correct the id"));
  }

  /** Its rows are asked together, so one guard is enough; unless each may not apply by itself. */
  @Test
  void takesOneRowOfATableToGuardTheOthers() {
    var guarded =
        "q.investment_made.applicable && q.investment_made.value < 1 && q.investment_planned.value < 1";

    assertThat(gate(guarded).findings())
        .extracting(Finding::rule)
        .doesNotContain("gate-on-hidden-question");
    assertThat(gate("q.investment_planned.value < 1").findings())
        .extracting(Finding::rule)
        .contains("gate-on-hidden-question");
    assertThat(gate("q.risks_noise.applicable && q.risks_fumes.value < 1").findings())
        .extracting(Finding::rule)
        .contains("gate-on-hidden-question");
  }

  @Test
  void refusesACoreQuestionThatHangsOnOneOfTheFullDepth() {
    var full = workshop().replace("    - id: people\n", "    - id: people\n        depth: full\n");

    assertThat(full.findings())
        .extracting(Finding::rule)
        .contains("core-on-full")
        .doesNotContain("branch-on-hidden-question");
  }

  private static EditionText gate(String when) {
    return workshop().replace("'q.training.value < 0.5'", "'" + when + "'");
  }
}
