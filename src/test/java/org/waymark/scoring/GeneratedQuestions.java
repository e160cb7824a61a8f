package org.waymark.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.waymark.fixture.Questions;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.scoring.GeneratedConditions.Draft;

/** Any question: of every form that can be scored, asked or derived, on any condition. */
final class GeneratedQuestions {

  private GeneratedQuestions() {}

  private enum Kind {
    SINGLE,
    MULTIPLE,
    NUMBER,
    DERIVED,
    FACT
  }

  /**
   * Choices to make a question by.
   *
   * @param values of its options, or of its bands
   * @param deriving when it is derived, a condition for each of its first options
   */
  record QuestionDraft(
      Kind kind,
      List<BigDecimal> values,
      BigDecimal weight,
      boolean mayNotApply,
      @Nullable Draft visibleWhen,
      List<Draft> deriving) {}

  static Arbitrary<QuestionDraft> drafts() {
    var kinds =
        Arbitraries.of(
            Kind.SINGLE,
            Kind.SINGLE,
            Kind.SINGLE,
            Kind.MULTIPLE,
            Kind.MULTIPLE,
            Kind.NUMBER,
            Kind.DERIVED,
            Kind.FACT);
    var values = decimals("0", "1", "0.5", "0.25", "0.333", "0.1").list().ofMinSize(2).ofMaxSize(5);
    return Combinators.combine(
            kinds,
            values,
            weights(),
            Arbitraries.of(true, false),
            GeneratedConditions.drafts().injectNull(0.7),
            GeneratedConditions.drafts().list().ofMinSize(1).ofMaxSize(2))
        .as(QuestionDraft::new);
  }

  static Arbitrary<BigDecimal> weights() {
    return decimals(
        "1", "1", "2", "3", "7", "0.5", "1.25", "0.03", "0.0000000000000000000000000001");
  }

  static Arbitrary<BigDecimal> decimals(String... written) {
    return Arbitraries.of(Stream.of(written).map(BigDecimal::new).toList());
  }

  /**
   * @param fact whether it must not be scored
   */
  static Question question(QuestionDraft draft, boolean fact, GeneratedConditions conditions) {
    var scored = draft.kind() != Kind.FACT && !fact;
    var visibleWhen = draft.visibleWhen() == null ? null : conditions.compile(draft.visibleWhen());
    var question =
        new Question(
            "q" + conditions.declared(),
            new Question.Wording(Questions.text("Question"), null, null, null),
            format(draft, scored),
            scored ? draft.weight() : BigDecimal.ZERO,
            new Question.Asking(Depth.CORE, List.of(), visibleWhen, false),
            draft.kind() == Kind.DERIVED ? derived(draft, conditions) : new Origin.Asked(),
            null,
            null,
            List.of());
    conditions.declare(question);
    return question;
  }

  private static Origin derived(QuestionDraft draft, GeneratedConditions conditions) {
    return new Origin.Derived(
        IntStream.range(0, draft.deriving().size())
            .mapToObj(
                i -> new Origin.Derived.Rule("o" + i, conditions.compile(draft.deriving().get(i))))
            .toList());
  }

  private static AnswerFormat format(QuestionDraft draft, boolean scored) {
    var options = new ArrayList<Option>();
    if (draft.kind() != Kind.NUMBER) {
      IntStream.range(0, draft.values().size())
          .mapToObj(i -> option("o" + i, meaning(draft, i, scored)))
          .forEach(options::add);
    }
    if (draft.kind() == Kind.MULTIPLE) {
      options.add(option("none", new Meaning.NoneOfThese()));
    }
    options.add(option("dont-know", new Meaning.DontKnow()));
    if (draft.mayNotApply()) {
      options.add(option("no-one-here", new Meaning.NotApplicable()));
    }
    return switch (draft.kind()) {
      case MULTIPLE -> new AnswerFormat.MultipleChoice(options);
      case NUMBER -> number(draft, options, scored);
      case SINGLE, DERIVED, FACT -> new AnswerFormat.SingleChoice(options);
    };
  }

  /** From 0 on, each band ten wide. */
  private static AnswerFormat number(QuestionDraft draft, List<Option> options, boolean scored) {
    var bands =
        IntStream.range(0, scored ? draft.values().size() : 0)
            .mapToObj(
                i -> new AmountFormat.Band(BigDecimal.valueOf(10L * i), draft.values().get(i)))
            .toList();
    return new AmountFormat(
        options, null, BigDecimal.ZERO, BigDecimal.valueOf(50), BigDecimal.ONE, bands);
  }

  private static Meaning meaning(QuestionDraft draft, int index, boolean scored) {
    if (!scored) {
      return new Meaning.Fact();
    }
    return switch (draft.kind()) {
      case SINGLE, DERIVED -> new Meaning.Value(draft.values().get(index));
      case MULTIPLE -> new Meaning.Tick();
      case NUMBER, FACT -> new Meaning.Fact();
    };
  }

  private static Option option(String id, Meaning meaning) {
    return new Option(id, Questions.text(id), null, meaning);
  }
}
