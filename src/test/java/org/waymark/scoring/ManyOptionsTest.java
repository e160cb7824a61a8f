package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.Questionnaires;
import org.waymark.fixture.Questions;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.AnswerFormat.MultipleChoice;
import org.waymark.questionnaire.format.AnswerFormat.SingleChoice;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.questionnaire.rule.Aggregate;
import org.waymark.questionnaire.rule.Unmet;

/**
 * Scores are the same whether a question has as many options as a machine word has bits, or not.
 */
class ManyOptionsTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.ENGLAND, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);

  @ParameterizedTest
  @ValueSource(ints = {2, 59, 60, 61, 64, 65, 100})
  void agreesWithTheFormula(int count) {
    var edition = edition(count);

    for (var answers : attempts(count).toList()) {
      assertThat(new Scorer().score(edition, FIRM, answers))
          .isEqualTo(FormulaByHand.score(edition, FIRM, answers));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 60, 61})
  void tellsTheBestAnswers(int count) {
    assertThat(lacking(count, options(0, 1), options(0, count))).isEqualTo(Truth.FALSE);
    assertThat(lacking(count, options(1, 2), options(0, count))).isEqualTo(Truth.TRUE);
    assertThat(lacking(count, options(0, 1), options(1, count))).isEqualTo(Truth.TRUE);
    assertThat(lacking(count, options(0, 1), new Answer.DontKnow())).isEqualTo(Truth.UNKNOWN);
  }

  private static Truth lacking(int count, Answer choice, Answer ticks) {
    var edition = edition(count);
    Map<String, AnswerFormat> formats =
        Map.of("choice", new SingleChoice(choices(count)), "ticks", new MultipleChoice(all(count)));
    var answers = new Answers(Map.of("choice", choice, "ticks", ticks));
    return Unmet.of(formats, null).over(Interview.of(edition, FIRM, answers).situation());
  }

  private static Stream<Answers> attempts(int count) {
    var known =
        IntStream.of(0, 1, count - 1)
            .mapToObj(i -> Map.of("choice", options(i, i + 1), "ticks", options(i, count)));
    var other =
        Stream.<Map<String, Answer>>of(
            Map.of(),
            Map.of("choice", new Answer.DontKnow(), "ticks", new Answer.NotApplicable("o0")),
            Map.of("choice", new Answer.NotApplicable("o0"), "ticks", new Answer.DontKnow()));
    return Stream.concat(known, other).map(Answers::new);
  }

  private static Answer options(int from, int to) {
    return new Answer.Chosen(IntStream.range(from, to).mapToObj(i -> "o" + i).toList());
  }

  private static Questionnaire edition(int count) {
    List<Part> questions =
        List.of(
            question("choice", new SingleChoice(choices(count))),
            question("ticks", new MultipleChoice(all(count))));
    var section =
        new Section(
            "only", Questions.text("Only"), null, BigDecimal.ONE, Aggregate.MEAN, questions);
    var example = Questionnaires.of();
    return Rearranged.of(example, List.of(section), example.scoring());
  }

  /** Only the first is worth anything. */
  private static List<Option> choices(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> option(i, new Meaning.Value(BigDecimal.valueOf(i == 0 ? 1 : 0))))
        .toList();
  }

  private static List<Option> all(int count) {
    return IntStream.range(0, count).mapToObj(i -> option(i, new Meaning.Tick())).toList();
  }

  private static Option option(int number, Meaning meaning) {
    return new Option("o" + number, Questions.text("Option"), null, meaning);
  }

  private static Question question(String id, AnswerFormat format) {
    var example = Questions.extent(id, 3, Effort.HOURS);
    return new Question(
        id,
        example.wording(),
        format,
        example.weight(),
        example.asking(),
        example.origin(),
        example.action(),
        null,
        List.of());
  }
}
