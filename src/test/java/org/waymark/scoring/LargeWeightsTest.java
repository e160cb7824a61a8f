package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.waymark.fixture.Questionnaires.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.Questionnaires;
import org.waymark.fixture.Questions;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.rule.Aggregate;

/** Scores are exact, whether their sums fit into machine words or not. */
class LargeWeightsTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.ENGLAND, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);

  private static final Answers ANSWERS =
      answers("a=some", "b=first", "c=dont-know", "d=all", "e=no-one-here", "f=none");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "0.0000000000000000000000000001",
        "3037000499.97",
        "3037000507",
        "1152921504606846883",
        "4611686018427387847",
        "9223372036854775807",
        "123456789012345678901234567890"
      })
  void agreesWithTheFormula(String weight) {
    var large = new BigDecimal(weight);
    var one = BigDecimal.ONE;

    assertAgrees(edition(large, one));
    assertAgrees(edition(one, large));
    assertAgrees(edition(large, large));
  }

  @Test
  void isFastForTheBundledEditions() {
    for (var edition : BundledEditions.all()) {
      var plan = new EditionPlan(edition);
      var parts = Objects.requireNonNull(plan.parts());
      var interview = plan.order().interview(FIRM, Answers.none());

      assertThatCode(() -> WordTally.of(plan, parts, interview.situation()).contributions())
          .doesNotThrowAnyException();
    }
  }

  private static void assertAgrees(Questionnaire edition) {
    assertThat(new Scorer().score(edition, FIRM, ANSWERS))
        .isEqualTo(FormulaByHand.score(edition, FIRM, ANSWERS));
  }

  private static Questionnaire edition(BigDecimal ofQuestion, BigDecimal ofSection) {
    var three = BigDecimal.valueOf(3);
    var sections =
        List.of(
            section(
                "first",
                ofSection,
                weighing(ofQuestion, Questions.extent("a", 1, Effort.HOURS)),
                weighing(three, Questions.ticks("b", 1, Effort.HOURS)),
                Questions.extent("c", 7, Effort.HOURS)),
            section("second", three, Questions.extent("d", 2, Effort.HOURS)),
            section(
                "third",
                ofSection.add(three),
                weighing(ofQuestion.add(three), Questions.extent("e", 1, Effort.HOURS)),
                weighing(ofQuestion.add(BigDecimal.TWO), Questions.ticks("f", 1, Effort.HOURS)),
                weighing(ofQuestion, Questions.ticks("g", 1, Effort.HOURS))));
    var example = Questionnaires.of();
    return Rearranged.of(example, sections, example.scoring());
  }

  private static Section section(String id, BigDecimal weight, Question... questions) {
    return new Section(id, Questions.text(id), null, weight, Aggregate.MEAN, List.of(questions));
  }

  private static Question weighing(BigDecimal weight, Question question) {
    return new Question(
        question.id(),
        question.wording(),
        question.format(),
        weight,
        question.asking(),
        question.origin(),
        question.action(),
        question.indicator(),
        question.references());
  }
}
