package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;
import static org.waymark.fixture.EditionText.workshop;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;

/** Conditions that decide nothing: found by trying all answers, and never by guessing. */
class ReachLinterTest {

  private static final String GUARDED = "q.second_step.applicable && ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q.training.value > 1",
        "q.training.value > 0.5 && q.training.value < 1",
        "q.backups.value > 0.4 && q.backups.value < 0.6",
        GUARDED + "q.online.choice == \\\"online-no\\\"",
        "firm.size == \\\"0\\\" && firm.size != \\\"0\\\"",
        "size(q.backups.choices) > 3",
      })
  void refusesAGateThatHoldsNobody(String when) {
    assertThat(sound().withGate(when).findings())
        .extracting(Finding::rule)
        .containsExactly("gate-never-binds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q.training.value < 2",
        "firm.nation != \\\"ENG\\\" || firm.nation != \\\"WLS\\\"",
        "!q.second_step.applicable || q.online.choice == \\\"online-yes\\\"",
      })
  void refusesAGateThatHoldsEverybody(String when) {
    assertThat(sound().withGate(when).findings())
        .extracting(Finding::rule)
        .contains("gate-always-binds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Two of three ticks, which no single tick and not all of them show.
        "q.backups.value > 0.5 && q.backups.value < 1",
        "firm.nation == \\\"NIR\\\" && firm.size == \\\"250+\\\" && firm.sector == \\\"arts\\\"",
        GUARDED + "q.training.value < 1",
      })
  void acceptsAGateThatHoldsSome(String when) {
    assertThat(sound().withGate(when).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "firm.size == \"0\" && firm.size == \"1-4\" | unreachable-question",
        "q.online.choice == \"online-yes\" && !q.online.answered | unreachable-question",
        "q.online.answered && !q.online.applicable | unreachable-question",
        "q.online.applicable | needless-condition",
      })
  void findsAQuestionThatIsNeverOrAlwaysAsked(String when, String rule) {
    var edition = sound().replace("q.online.choice == \"online-yes\"", when);

    assertThat(edition.findings()).extracting(Finding::rule).contains(rule);
  }

  /** Prepared is ready exactly when all are trained. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q.prepared.value == 1.0 && q.training.value < 1 | gate-never-binds",
        "q.prepared.choice == \"not-ready\" && q.training.value == 1.0 | gate-never-binds",
        "!(q.prepared.choice == \"not-ready\" && q.training.value == 1.0) | gate-always-binds",
      })
  void knowsWhatADerivedAnswerFollowsFrom(String when, String rule) {
    var edition = workshop().replace("when: 'q.training.value < 0.5'", "when: '" + when + "'");

    assertThat(edition.findings()).extracting(Finding::rule).containsExactly(rule);
  }

  @Test
  void findsContradictionsAndRequirementsThatDecideNothing() {
    var contradiction = "'q.training.value == 1.0 && q.people.number == 0.0'";
    var requirement = "      when: 'q.training.value == 1.0'";

    assertThat(rules(contradiction, "'q.training.value > 1'"))
        .containsExactly("contradiction-never-holds");
    assertThat(rules(contradiction, "'q.training.value < 2'"))
        .containsExactly("contradiction-always-holds");
    assertThat(rules(requirement, "      when: 'q.training.value > 1'"))
        .containsExactly("requirement-never-met");
    assertThat(rules(requirement, "      when: 'q.training.value < 2'"))
        .containsExactly("requirement-always-met");
  }

  /** The number of people lies from 0 to 500, in whole steps. */
  @Test
  void triesTheNumbersThatAConditionComparesWith() {
    var contradiction = "'q.training.value == 1.0 && q.people.number == 0.0'";

    for (var never : List.of("> 500.0", "< 0.0", "== 2.5", "> 12.0 && q.people.number < 13.0")) {
      assertThat(rules(contradiction, "'q.people.number " + never + "'"))
          .as(never)
          .containsExactly("contradiction-never-holds");
    }
    for (var sometimes : List.of(">= 500.0", "<= 0.0", "> 12 && q.people.number < 14.0")) {
      assertThat(rules(contradiction, "'q.people.number " + sometimes + "'"))
          .as(sometimes)
          .isEmpty();
    }
    assertThat(rules(contradiction, "'q.people.number >= 0.0'"))
        .containsExactly("contradiction-always-holds");
  }

  private static List<String> rules(String snippet, String replacement) {
    return workshop().replace(snippet, replacement).findings().stream().map(Finding::rule).toList();
  }

  @Test
  void saysNothingOfAQuestionWithTooManyOptionsToTry() {
    assertThat(withTicks(12).findings()).extracting(Finding::rule).contains("gate-never-binds");
    assertThat(withTicks(15).findings())
        .extracting(Finding::rule)
        .doesNotContain("gate-never-binds");
  }

  @Test
  void saysNothingBeyondTheCombinationsItTries() {
    // 4 nations, 6 sizes and 16 sectors, times 2^10 ways to tick.
    var edition =
        withTicks(10)
            .replace(
                "size(q.backups.choices) > 90",
                "size(q.backups.choices) > 90 && firm.nation != \\\"ENG\\\""
                    + " && firm.size != \\\"0\\\" && firm.sector != \\\"arts\\\"");

    assertThat(edition.findings()).extracting(Finding::rule).doesNotContain("gate-never-binds");
  }

  /** What denies itself needs no trying. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "firm.size == \\\"0\\\" && firm.size == \\\"1-4\\\"",
        "firm.nation in [\\\"ENG\\\", \\\"WLS\\\"] && !(firm.nation != \\\"SCT\\\")",
        "firm.size != \\\"0\\\" && !(firm.size != \\\"0\\\" || q.training.value < 1)",
        "q.online.choice == \\\"online-yes\\\" && q.online.choice == \\\"online-no\\\"",
        "q.training.value < 0.5 && q.training.value >= 0.5",
        "q.training.value == 1.0 && q.training.value == 0.5",
        "q.second_step.applicable && !q.second_step.applicable",
      })
  void findsWhatDeniesItselfHoweverMuchThereIsToTry(String denied) {
    var large = "size(q.backups.choices) > 90";
    var edition = withTicks(15).replace(large, large + " && " + denied);

    assertThat(edition.findings()).extracting(Finding::rule).containsExactly("gate-never-binds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "firm.size in [\\\"0\\\", \\\"1-4\\\"] && firm.size != \\\"0\\\"",
        "(firm.size == \\\"0\\\" || firm.size == \\\"1-4\\\")",
        "q.online.choice in [\\\"online-yes\\\", q.training.choice]"
            + " && q.online.choice == \\\"online-no\\\"",
        "q.training.value <= 0.5 && q.training.value >= 0.5",
        "\\\"daily\\\" in q.backups.choices && \\\"tested\\\" in q.backups.choices",
      })
  void saysNothingOfPartsThatGoTogether(String parts) {
    var large = "size(q.backups.choices) > 90";

    assertThat(withTicks(15).replace(large, large + " && " + parts).findings()).isEmpty();
  }

  /** One before it decides for every firm that it would hold for. */
  @Test
  void findsARuleOfDeriveThatNeverDecides() {
    var last = "          - {option: not-ready, when: 'q.training.value < 1'}\n";
    var dead = "          - {option: ready, when: 'q.training.value < 0.5'}\n";

    assertThat(workshop().replace(last, last + dead).findings())
        .singleElement()
        .extracting(Finding::rule)
        .isEqualTo("derived-before");
    assertThat(workshop().replace(last, dead + last).findings())
        .extracting(Finding::rule)
        .doesNotContain("derived-before");
  }

  /** The full depth always asks for it, and the core never does. */
  @Test
  void triesEveryForm() {
    assertThat(
            rules(
                "'q.training.value == 1.0 && q.people.number == 0.0'",
                "'!q.investment_made.applicable && q.training.value == 1.0'"))
        .isEmpty();
  }

  private static EditionText withTicks(int ticks) {
    var more =
        IntStream.rangeClosed(4, ticks)
            .mapToObj("          - {id: more-%1$d, label: {en: \"More %1$d\"}}\n"::formatted)
            .collect(Collectors.joining());
    return sound()
        .replace("          - {id: none, none", more + "          - {id: none, none")
        .withGate("size(q.backups.choices) > 90");
  }
}
