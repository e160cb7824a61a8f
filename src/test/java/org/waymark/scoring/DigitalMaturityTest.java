package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.About;
import org.waymark.questionnaire.AnswerFormat;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.LocalisedText;
import org.waymark.questionnaire.Option;
import org.waymark.questionnaire.Option.Meaning;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.ScoringPolicy;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * The arithmetic of a questionnaire not our own: the Digital Maturity Assessment for SMEs of the
 * European Digital Innovation Hubs. Six dimensions count the same; within one, every block counts
 * the same, however many rows it has.
 */
class DigitalMaturityTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.ENGLAND, SizeBand.FROM_10_TO_49, Sector.MANUFACTURING);

  /** A question, the answer of the example firm, and how many points that is of how many. */
  private record Part(Question question, int points) {}

  private static final List<List<Part>> DIMENSIONS =
      List.of(
          List.of(ticks("planned", 10, 1, 4), ticks("made", 10, 1, 6), ticks("ready", 10, 1, 5)),
          join(ticks("technologies", 10, 7, 7), rows("advanced", 5, 5, 0, 3, 0, 1, 0, 0)),
          List.of(ticks("skills", 7, 1, 3), ticks("people", 8, 1, 4)),
          List.of(ticks("information", 8, 1, 5), ticks("security", 6, 1, 4)),
          rows("intelligence", 5, 0, 0, 0, 0, 3),
          join(ticks("green", 10, 5, 4), rows("choices", 2, 0, 1, 1, 2, 0)));

  @Test
  void agreesWithTheWorkedExample() {
    var card = score(UnaryOperator.identity());

    assertThat(card.sections())
        .extracting(section -> hundredths(section.scoreIfAny().orElseThrow().value()))
        .containsExactly(
            "50.000000", "47.857143", "46.428571", "64.583333", "12.000000", "40.000000");
    assertThat(hundredths(card.whole().value())).isEqualTo("43.478175");
  }

  @Test
  void reachesBothEndsExactly() {
    assertThat(score(part -> new Part(part.question(), 0)).whole().value())
        .isEqualTo(BigFraction.ZERO);
    assertThat(score(part -> new Part(part.question(), most(part))).whole().value())
        .isEqualTo(BigFraction.ONE);
  }

  private static Scorecard score(UnaryOperator<Part> change) {
    Map<String, Answer> answers = new HashMap<>();
    DIMENSIONS.stream()
        .flatMap(List::stream)
        .map(change)
        .forEach(part -> answers.put(part.question().id(), answer(part)));
    return new Scorer().score(edition(), FIRM, new Answers(answers));
  }

  /** Options run from 1 point up; the last stands for none. */
  private static Answer answer(Part part) {
    var ids = part.question().format().options().stream().map(Option::id).toList();
    if (part.points() == 0) {
      return new Answer.Chosen(List.of(ids.getLast()));
    }
    return new Answer.Chosen(
        part.question().format().several()
            ? ids.subList(0, part.points())
            : List.of(ids.get(part.points() - 1)));
  }

  private static int most(Part part) {
    return part.question().format().options().size() - 1;
  }

  private static Part ticks(String id, int of, int weight, int points) {
    var options = new ArrayList<Option>();
    IntStream.rangeClosed(1, of).forEach(i -> options.add(option(i, new Meaning.Tick())));
    options.add(option(0, new Meaning.NoneOfThese()));
    return new Part(question(id, weight, new AnswerFormat.MultipleChoice(options)), points);
  }

  /** Rows of one block, each graded from 0 to {@code of}. */
  private static List<Part> rows(String id, int of, int... points) {
    var options = new ArrayList<Option>();
    for (var i = 1; i <= of; i++) {
      options.add(option(i, new Meaning.Value(share(i, of))));
    }
    options.add(option(0, new Meaning.Value(BigDecimal.ZERO)));
    var format = new AnswerFormat.SingleChoice(options);
    return IntStream.range(0, points.length)
        .mapToObj(row -> new Part(question(id + "-" + row, 1, format), points[row]))
        .toList();
  }

  private static BigDecimal share(int points, int of) {
    return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(of));
  }

  private static List<Part> join(Part first, List<Part> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  private static Option option(int points, Meaning meaning) {
    return new Option("points-" + points, text(points + " points"), null, meaning);
  }

  private static Question question(String id, int weight, AnswerFormat format) {
    return new Question(
        id,
        new Question.Wording(text(id), null, null),
        format,
        BigDecimal.valueOf(weight),
        null,
        null,
        null,
        List.of());
  }

  private static Questionnaire edition() {
    var sections = new ArrayList<Section>();
    for (var parts : DIMENSIONS) {
      var questions = parts.stream().map(Part::question).toList();
      var id = "dimension-" + (sections.size() + 1);
      sections.add(new Section(id, text(id), null, BigDecimal.ONE, questions));
    }
    return new Questionnaire(
        new EditionId("digital-maturity", "2023-1"),
        new About(
            text("Digital maturity"),
            text("Digital maturity"),
            About.Status.DRAFT,
            1,
            30,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            "none",
            "sha256:" + "0".repeat(64)),
        List.of(),
        sections,
        List.of(),
        List.of(new Level(1, BigDecimal.ZERO, text("Any"), text("Any"))),
        new ScoringPolicy(ScoringPolicy.DontKnowPolicy.ZERO, BigDecimal.ONE, BigDecimal.ZERO),
        List.of());
  }

  private static LocalisedText text(String words) {
    return new LocalisedText(words, null);
  }

  private static String hundredths(BigFraction share) {
    return share.multiply(100).bigDecimalValue(6, RoundingMode.HALF_UP).toPlainString();
  }
}
