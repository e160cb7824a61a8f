package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;
import static org.waymark.fixture.EditionText.workshop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EveryPart;

/** What levels require, and what gates and contradictions hang on. */
class LevelLinterTest {

  @Test
  void refusesALowestLevelThatRequiresSomething() {
    var edition =
        workshop()
            .replace(
                "number: 1, from: 0,",
                "number: 1, from: 0, requires: {met: [safety], because: {en: \"it is unsafe\"}},");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "number: 1,",
                "level-bands",
                "the lowest level must require nothing: there is none below it to be held at"));
  }

  /** The core asks everything of a kiosk, which that question does not concern. */
  @Test
  void letsALevelRestInFullDepthOnWhatOneVariantAloneAsks() {
    var edition =
        EveryPart.withVariants()
            .replace("variants: [store]\n", "depth: full\n            variants: [store]\n")
            .replace("q.sign_in.value <= 0", "q.sharing.applicable && q.sharing.value <= 0");

    assertThat(edition.findings())
        .extracting(Finding::rule)
        .doesNotContain("level-beyond-core", "shape", "condition");
  }

  @Test
  void acceptsALevelThatStartsWithTheOneBeforeItOnlyForWhatItRequires() {
    var edition =
        workshop()
            .without(
                """
                    requires:
                      met: [safety]
                      when: 'q.training.value == 1.0'
                      because: {en: "something is not safe yet"}
                      references: [{source: guide}]
                """);

    assertThat(edition.findings())
        .extracting(Finding::rule)
        .containsOnly("level-bands", "case-gate");
  }

  @Test
  void refusesARequirementOfNothing() {
    var edition =
        workshop()
            .without("      met: [safety]\n")
            .without("      when: 'q.training.value == 1.0'\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "    requires:\n",
                "requirement-always-met",
                "this requires nothing: give 'met', 'when', or both"));
  }

  @Test
  void refusesARequirementOfASectionWithoutAScore() {
    var edition = workshop().replace("met: [safety]", "met: [safety, facts]");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "met: [",
                "required-section",
                "there is no scored section 'facts': correct the id"));
  }

  @Test
  void refusesARequirementThatTakesAnAnswerForGranted() {
    var edition =
        workshop()
            .replace(
                "      when: 'q.training.value == 1.0'",
                "      when: 'q.risks_noise.value == 1.0'");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "when: 'q.risks_noise",
                "gate-on-hidden-question",
                "'risks-noise' may be hidden or not applicable: test q.risks_noise.applicable"
                    + " first"));
  }

  @Test
  void refusesAnUnknownSourceOfARequirement() {
    var edition =
        workshop()
            .replace(
                "safe yet\"}\n      references: [{source: guide}]",
                "safe yet\"}\n      references: [{source: gide}]");

    assertThat(edition.findings()).extracting(Finding::rule).containsExactly("unknown-source");
  }

  @Test
  void refusesAGateOnASectionWithoutAScore() {
    var edition = workshop().replace("cap: {section: safety,", "cap: {section: facts,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "cap: {section",
                "gate-section",
                "there is no scored section 'facts': correct the id"));
  }

  /** Its section asks more in full depth, so the core can never find it met. */
  @Test
  void refusesALevelThatTheCorePromisesAndCannotEstablish() {
    var edition = EveryPart.text().replace("    depth: full\n    requires:\n", "    requires:\n");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "  - number: 3",
                "level-beyond-core",
                "it rests on what the core leaves out: write 'depth: full', or ask that in the core"));
  }

  @Test
  void refusesALevelThatIsSaidToBeBeyondTheCoreAndIsNot() {
    var edition =
        EveryPart.text().replace("number: 2, from: 0.5,", "number: 2, from: 0.5, depth: full,");

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "number: 2,",
                "level-beyond-core",
                "the core asks all that this level rests on: remove 'depth: full'"));
  }

  /** A gate on what every firm is asked in full depth alone bars all levels above its cap. */
  @Test
  void countsWhatAGateRestsOnToo() {
    var edition =
        EveryPart.text()
            .replace(
                "when: \"q.sign_in.value <= 0\"",
                "when: \"q.investment_made.applicable && q.investment_made.value <= 0\"");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "number: 2,",
                "level-beyond-core",
                "it rests on what the core leaves out: write 'depth: full', or ask that in the core"));
  }

  /** It changes no score, so that the range has nothing to foresee. */
  @Test
  void letsAContradictionAskWhetherSomethingWasAnswered() {
    var edition =
        workshop()
            .replace(
                "'q.training.value == 1.0 && q.people.number == 0.0'",
                "'q.training.value == 1.0 && !q.people.answered'");

    assertThat(edition.findings()).isEmpty();
  }

  /** It names .applicable, and still waits in another branch for an answer that never comes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(q.training.value < 1 && q.second_step.applicable) || q.second_step.choice == \\\"no-one\\\"",
        "(q.second_step.applicable && q.second_step.value < 1) || q.second_step.value < 0.5",
        "q.training.value < 1 && (!q.second_step.applicable || q.training.value < 0.5)"
            + " && q.second_step.value < 1",
        "q.second_step.value < 1 && (q.second_step.applicable || q.training.value < 1)",
      })
  void refusesAGateThatTestsInOneOfItsBranchesOnly(String when) {
    var edition = sound().withGate(when);

    assertThat(edition.findings())
        .containsExactly(
            edition.error(
                "when: \"",
                "gate-on-hidden-question",
                "'second-step' may be hidden or not applicable, and not every part of this sees to"
                    + " it: test q.second_step.applicable wherever its answer is looked at"));
  }

  /** What the firm does not know may hold it: it can find out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "!q.second_step.applicable || q.second_step.value < 1",
        "(q.second_step.applicable && q.second_step.value < 1) || q.training.value < 1",
        "q.training.value < 1 || (q.second_step.applicable && q.second_step.choice != \\\"all\\\")",
        "q.online.choice == \\\"online-yes\\\" && q.second_step.applicable"
            + " && (q.second_step.value < 1 || q.training.value < 1)",
      })
  void acceptsAGateThatTestsWhereverItLooks(String when) {
    assertThat(sound().withGate(when).findings()).isEmpty();
  }
}
