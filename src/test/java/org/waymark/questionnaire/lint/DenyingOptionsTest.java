package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;

/** Options that deny a practice, or each other. */
class DenyingOptionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We don't test",
        "We don\u2019t test",
        "We cannot test",
        "We can't test",
        "We haven't tested yet",
        "Testing isn't planned",
        "The copies haven\u2019t been tested",
        "No test was made",
        "There is no test",
        "Staff never test them",
        "Our firm does not test",
        "They do not test",
        "We lack a test",
        "Without any test",
        "Hardly ever",
      })
  void warnsOfAPracticeThatIsALack(String label) {
    var edition = sound().replace("Test the copies", label);

    assertThat(edition.findings()).extracting(Finding::rule).containsExactly("negative-practice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Delete what is not needed",
        "Check that copies haven't gone",
        "Block all that we have not approved",
        "They test what we have not seen",
        "No-show reminders by text",
      })
  void acceptsAPracticeThatSpeaksOfALack(String label) {
    assertThat(sound().replace("Test the copies", label).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "We keep a copy, We do not keep a copy",
    "We keep a copy, We don\u2019t keep copies",
    "We keep any copies, We keep no copies",
    "It restores copies, It doesn't restore copies",
    "We can restore, We cannot restore",
    "We restore, We never restore",
    "Sold with a receipt, Sold without receipt",
  })
  void warnsOfTwoOptionsThatDenyEachOther(String one, String other) {
    var edition = facts(one, other);

    assertThat(edition.findings())
        .containsExactly(
            edition.warning(
                "        options: # kept",
                "contradictory-options",
                "'%s' and '%s' deny each other: reword one, or add a contradiction of both"
                    .formatted(one, other)));
  }

  @ParameterizedTest
  @CsvSource({
    "We keep a copy, We do not sell a copy",
    "We do not keep a copy, We never keep a copy",
    "We keep a copy, We keep two copies",
  })
  void saysNothingOfOptionsThatGoTogether(String one, String other) {
    assertThat(facts(one, other).findings()).isEmpty();
  }

  @Test
  void acceptsOptionsThatDenyEachOtherWhereTheFirmIsAskedBack() {
    var both =
        """
        contradictions:
          - id: both
            when: '"yes" in q.kept.choices && "no" in q.kept.choices'
            questions: [kept]
            ask: {en: "Do you keep copies, or not?"}
        """;
    var edition = facts("We keep copies", "We keep no copies");

    assertThat(edition.replace("levels:\n", both + "levels:\n").findings()).isEmpty();
    assertThat(
            edition
                .replace("levels:\n", both.replace("&& \"no\" in", "|| \"yes\" in") + "levels:\n")
                .findings())
        .extracting(Finding::rule)
        .containsExactly("contradictory-options");
  }

  private static EditionText facts(String one, String other) {
    return sound()
        .replace(
            "      - id: second-step\n",
            """
                  - id: kept
                    kind: multiple
                    scored: false
                    text: {en: "Which are so?"}
                    options: # kept
                      - {id: "yes", label: {en: "%s"}}
                      - {id: "no", label: {en: "%s"}}
                      - {id: none, none: true, label: {en: "None of these"}}
                  - id: second-step
            """
                .formatted(one, other));
  }
}
