package org.waymark.questionnaire.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.Questions;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.AnswerFormat.MultipleChoice;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.rule.Gate;

/** What is recognised without the interpreter comes to what the interpreter makes of it. */
class RulesTest {

  private static final List<String> COMPARISONS =
      List.of(
          "true",
          "false",
          "firm.size != '0'",
          "firm.nation == 'WLS'",
          "firm.sector in ['retail', 'arts']",
          "q.lock.answered",
          "q.lock.applicable",
          "q.lock.choice == 'all'",
          "q.lock.choice != 'all'",
          "q.lock.choice in ['all', 'some']",
          "q.lock.value < 1",
          "q.lock.value <= 0.5",
          "q.lock.value == 0.5",
          "q.lock.value != 0.5",
          "q.lock.value > 0",
          "q.lock.value >= 0.5",
          "q.copies.answered",
          "q.copies.applicable",
          "'first' in q.copies.choices",
          "!('second' in q.copies.choices)",
          "q.copies.value < 1",
          "q.copies.value == 0.5",
          "q.copies.value > 0.0",
          "q.until.answered",
          "q.until.applicable",
          "q.until.days_ahead < 0",
          "q.until.days_ahead >= 1",
          "q.until.days_ahead == 0.0");

  private static final List<String> CONNECTIVES =
      List.of("%s", "!(%s)", "%s && %s", "%s || %s", "!(%s && %s) || %s");

  private final ConditionCompiler compiler = new ConditionCompiler();

  RulesTest() {
    declare(Questions.extent("lock", 1, Effort.HOURS));
    declare(Questions.ticks("copies", 1, Effort.HOURS));
    compiler.declare(
        new QuestionShape(
            "until",
            new DayFormat(
                List.of(), EditionText.TODAY.minusYears(1), EditionText.TODAY.plusYears(1)),
            false));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void agreeWithTheInterpreter(
      @ForAll("conditions") String text, @ForAll("situations") Situation situation)
      throws Exception {
    var condition = (CelCondition) compiler.compile(text);

    assertThat(condition.plain()).as(text).isTrue();
    assertThat(condition.over(situation)).as(text).isEqualTo(condition.interpreted(situation));
  }

  @Example
  void leaveToTheInterpreterWhatTheyDoNotRecognise() throws Exception {
    for (var text :
        List.of(
            "size(q.copies.choices) >= 2",
            "q.lock.answered ? q.copies.answered : false",
            "q.lock.answered == true",
            "q.lock.value < q.copies.value",
            "0.5 < q.lock.value",
            "q.lock.value < 9007199254740993")) {
      assertThat(((CelCondition) compiler.compile(text)).plain()).as(text).isFalse();
    }
  }

  /** It has no bits for so many. */
  @Example
  void leaveToTheInterpreterAQuestionWithVeryManyOptions() throws Exception {
    var options =
        IntStream.range(0, 61)
            .mapToObj(
                i -> new Option("o" + i, Questions.text("Option"), null, new Option.Meaning.Tick()))
            .toList();
    compiler.declare(new QuestionShape("many", new MultipleChoice(options), true));
    var chosen = new Answers(Map.of("many", new Answer.Chosen(List.of("o60"))));
    var situation =
        Situation.of(
            new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.MANUFACTURING, EditionText.TODAY),
            chosen,
            Map.of("many", Truth.TRUE));

    for (var text : List.of("'o60' in q.many.choices", "q.many.value > 0.0")) {
      var condition = (CelCondition) compiler.compile(text);
      assertThat(condition.plain()).as(text).isFalse();
      assertThat(condition.over(situation)).as(text).isEqualTo(Truth.TRUE);
    }
  }

  @Example
  void recogniseEveryConditionOfTheBundledEditions() {
    var conditions =
        BundledEditions.all().stream()
            .flatMap(
                edition ->
                    Stream.concat(
                        edition.gates().stream().map(Gate::when),
                        edition.questions().map(Question::visibleWhen)))
            .filter(CelCondition.class::isInstance)
            .map(CelCondition.class::cast)
            .toList();

    assertThat(conditions).isNotEmpty().allMatch(CelCondition::plain);
  }

  @Provide
  Arbitrary<String> conditions() {
    return Combinators.combine(
            Arbitraries.of(CONNECTIVES), Arbitraries.of(COMPARISONS).list().ofSize(3))
        .as(
            (connective, parts) ->
                connective.formatted(parts.stream().map(part -> "(" + part + ")").toArray()));
  }

  @Provide
  Arbitrary<Situation> situations() {
    var locks =
        Arbitraries.of("-", "all", "some", "none", "dont-know", "no-one-here", "no-such-option");
    var copies =
        Arbitraries.of(
            "-", "first", "second", "first,second", "neither", "dont-know", "no-one-here");
    var days = Arbitraries.of(-30, -1, 0, 1, 30).injectNull(0.2);
    var asked = Arbitraries.of(Truth.class);
    return Combinators.combine(
            Arbitraries.of(Nation.class),
            Arbitraries.of(SizeBand.class),
            Arbitraries.of(Sector.class),
            Combinators.combine(locks, copies, days).as(RulesTest::answers),
            Combinators.combine(asked, asked, asked)
                .as((lock, copy, day) -> Map.of("lock", lock, "copies", copy, "until", day)))
        .as(
            (nation, size, sector, answers, truths) ->
                Situation.of(
                    new FirmFacts(nation, size, sector, EditionText.TODAY), answers, truths));
  }

  private static Answers answers(String lock, String copies, @Nullable Integer daysAhead) {
    Map<String, Answer> answers = new HashMap<>();
    if (daysAhead != null) {
      answers.put("until", new Answer.Day(EditionText.TODAY.plusDays(daysAhead)));
    }
    answer(lock).forEach(answer -> answers.put("lock", answer));
    answer(copies).forEach(answer -> answers.put("copies", answer));
    return new Answers(answers);
  }

  private static Stream<Answer> answer(String options) {
    return switch (options) {
      case "-" -> Stream.empty();
      case "dont-know" -> Stream.of(new Answer.DontKnow());
      case "no-one-here" -> Stream.of(new Answer.NotApplicable(options));
      default -> Stream.of(new Answer.Chosen(List.of(options.split(",", -1))));
    };
  }

  private void declare(Question question) {
    compiler.declare(new QuestionShape(question.id(), question.format(), question.scored()));
  }
}
