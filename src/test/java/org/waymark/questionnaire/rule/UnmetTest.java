package org.waymark.questionnaire.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.questionnaire.answer.Truth.FALSE;
import static org.waymark.questionnaire.answer.Truth.TRUE;
import static org.waymark.questionnaire.answer.Truth.UNKNOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.AnswerFormat;

class UnmetTest {

  private static final Questionnaire EDITION = EditionText.workshop().edition();

  private static final Map<String, AnswerFormat> BOTH =
      Map.of("fitted", format("fitted"), "days-since", format("days-since"));

  private static final Answers BEST = answers("fitted", "all", "days-since", "0");

  @Test
  void isFalseOnceEverythingHasItsBestAnswer() {
    assertThat(over(BEST, null)).isEqualTo(FALSE);
  }

  @Test
  void isTrueOnceSomethingCertainlyLacksIt() {
    assertThat(over(answers("fitted", "some"), null)).isEqualTo(TRUE);
    assertThat(over(answers("days-since", "30"), null)).isEqualTo(TRUE);
  }

  @Test
  void isUnknownWhileSomethingIsNotAnsweredOrNotKnown() {
    assertThat(over(answers("fitted", "all"), null)).isEqualTo(UNKNOWN);
    assertThat(over(answers("fitted", "all", "days-since", "dont-know"), null)).isEqualTo(UNKNOWN);
  }

  @Test
  void doesNotMissWhatIsHiddenOrDoesNotApply() {
    var applying = Map.of("fitted", TRUE, "days-since", FALSE);
    assertThat(Unmet.of(BOTH, null).over(situation(answers("fitted", "all"), applying)))
        .isEqualTo(FALSE);

    var risks = Map.of("risks-noise", format("risks-noise"));
    assertThat(
            Unmet.of(risks, null)
                .over(situation(answers("risks-noise", "not-here"), Map.of("risks-noise", TRUE))))
        .isEqualTo(FALSE);
  }

  /** Then it lacks the best answer only if it is asked at all. */
  @Test
  void isUnknownOfAPoorAnswerThatMayNotCount() {
    var perhaps = Map.of("fitted", UNKNOWN, "days-since", TRUE);

    assertThat(
            Unmet.of(BOTH, null)
                .over(situation(answers("fitted", "some", "days-since", "0"), perhaps)))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void holdsWhileItsConditionDoesNot() {
    assertThat(over(BEST, new Fixed(TRUE))).isEqualTo(FALSE);
    assertThat(over(BEST, new Fixed(UNKNOWN))).isEqualTo(UNKNOWN);
    assertThat(over(BEST, new Fixed(FALSE))).isEqualTo(TRUE);
    assertThat(over(answers("fitted", "some"), new Fixed(UNKNOWN))).isEqualTo(TRUE);
  }

  @Test
  void looksAtAllTheQuestionsThatMatter() {
    assertThat(Unmet.of(BOTH, new Fixed(TRUE)).questions())
        .containsExactlyInAnyOrder("fitted", "days-since", "other");
    assertThat(Unmet.of(BOTH, null).questions()).containsExactlyInAnyOrder("fitted", "days-since");
  }

  @Test
  void readsALevelsSectionsAndConditionFromItsFile() {
    var level = EDITION.levels().getLast();
    var unmet = (Unmet) Objects.requireNonNull(level.requirement()).unmet();

    assertThat(unmet.questions())
        .containsExactlyInAnyOrder(
            "fitted",
            "checked",
            "days-since",
            "risks-noise",
            "risks-dust",
            "risks-fumes",
            "training");
    assertThat(unmet.when()).hasToString("Optional[q.training.value == 1.0]");
    assertThat(level.gate())
        .hasValueSatisfying(
            gate -> {
              assertThat(gate.id()).isEqualTo("level-3");
              assertThat(gate.cap()).isEqualTo(Gate.Cap.ofWhole(2));
            });
  }

  private static Truth over(Answers answers, @Nullable Condition when) {
    return Unmet.of(BOTH, when)
        .over(situation(answers, Map.of("fitted", TRUE, "days-since", TRUE)));
  }

  private static Situation situation(Answers answers, Map<String, Truth> asked) {
    return Situation.of(
        new FirmFacts(Nation.ENGLAND, SizeBand.NONE, Sector.MANUFACTURING, EditionText.TODAY),
        answers,
        asked);
  }

  private static AnswerFormat format(String question) {
    return EDITION.question(question).orElseThrow().format();
  }

  private static Answers answers(String... written) {
    var answers = new LinkedHashMap<String, Answer>();
    for (var i = 0; i < written.length; i += 2) {
      var reply = format(written[i]).reply(List.of(written[i + 1]));
      answers.put(written[i], ((Reply.Accepted) reply).answer());
    }
    return new Answers(answers);
  }

  private record Fixed(Truth truth) implements Condition {

    @Override
    public String text() {
      return truth.toString();
    }

    @Override
    public Set<String> questions() {
      return Set.of("other");
    }

    @Override
    public Truth over(Situation situation) {
      return truth;
    }
  }
}
