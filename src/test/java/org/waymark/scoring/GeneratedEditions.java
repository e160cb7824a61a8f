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
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.questionnaire.rule.Aggregate;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.ScoringPolicy;
import org.waymark.questionnaire.rule.ScoringPolicy.DontKnowPolicy;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.scoring.GeneratedConditions.Draft;

/** Any small edition: one to five sections of one to six questions, branches, gates, policies. */
final class GeneratedEditions {

  /** Most questions an edition of these can have. */
  static final int MOST_QUESTIONS = 5 * 6;

  private static final int LEVELS = 5;

  private GeneratedEditions() {}

  /** What a question asks for. */
  private enum Kind {
    SINGLE,
    MULTIPLE,
    FACT
  }

  private record QuestionDraft(
      Kind kind,
      List<BigDecimal> values,
      BigDecimal weight,
      boolean mayNotApply,
      @Nullable Draft visibleWhen) {}

  private record SectionDraft(BigDecimal weight, List<QuestionDraft> questions) {}

  private record GateDraft(Draft when, int levelCap) {}

  static Arbitrary<Questionnaire> editions() {
    return Combinators.combine(
            sections().list().ofMinSize(1).ofMaxSize(5), gates().list().ofMaxSize(3), policies())
        .as(GeneratedEditions::edition);
  }

  private static Arbitrary<SectionDraft> sections() {
    return Combinators.combine(weights(), questions().list().ofMinSize(1).ofMaxSize(6))
        .as(SectionDraft::new);
  }

  private static Arbitrary<QuestionDraft> questions() {
    var kinds =
        Arbitraries.of(
            Kind.SINGLE, Kind.SINGLE, Kind.SINGLE, Kind.MULTIPLE, Kind.MULTIPLE, Kind.FACT);
    var values = decimals("0", "1", "0.5", "0.25", "0.333", "0.1").list().ofMinSize(2).ofMaxSize(5);
    return Combinators.combine(
            kinds,
            values,
            weights(),
            Arbitraries.of(true, false),
            GeneratedConditions.drafts().injectNull(0.7))
        .as(QuestionDraft::new);
  }

  private static Arbitrary<GateDraft> gates() {
    return Combinators.combine(
            GeneratedConditions.drafts(), Arbitraries.integers().between(1, LEVELS - 1))
        .as(GateDraft::new);
  }

  private static Arbitrary<ScoringPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(DontKnowPolicy.class),
            decimals("1", "0.4", "0.5", "0"),
            decimals("0", "0.5", "0.8", "1"))
        .as(ScoringPolicy::new);
  }

  private static Arbitrary<BigDecimal> weights() {
    return decimals(
        "1", "1", "2", "3", "7", "0.5", "1.25", "0.03", "0.0000000000000000000000000001");
  }

  private static Arbitrary<BigDecimal> decimals(String... written) {
    return Arbitraries.of(Stream.of(written).map(BigDecimal::new).toList());
  }

  private static Questionnaire edition(
      List<SectionDraft> sectionDrafts, List<GateDraft> gateDrafts, ScoringPolicy policy) {
    var conditions = new GeneratedConditions();
    var sections = new ArrayList<Section>();
    for (var draft : sectionDrafts) {
      var questions = draft.questions().stream().map(q -> question(q, conditions)).toList();
      var id = "s" + sections.size();
      sections.add(
          new Section(id, text(id), null, draft.weight(), Aggregate.MEAN, List.copyOf(questions)));
    }
    var gates = new ArrayList<Gate>();
    for (var draft : gateDrafts) {
      var id = "g" + gates.size();
      var when = conditions.compile(draft.when());
      gates.add(new Gate(id, when, Gate.Cap.ofWhole(draft.levelCap()), text(id), List.of()));
    }
    return Rearranged.of(org.waymark.fixture.Questionnaires.of(gates), sections, policy);
  }

  private static Question question(QuestionDraft draft, GeneratedConditions conditions) {
    var scored = draft.kind() != Kind.FACT;
    var visibleWhen = draft.visibleWhen() == null ? null : conditions.compile(draft.visibleWhen());
    var question =
        new Question(
            "q" + conditions.declared(),
            new Question.Wording(text("Question"), null, null, null),
            format(draft),
            scored ? draft.weight() : BigDecimal.ZERO,
            new Question.Asking(Depth.CORE, List.of(), visibleWhen, false),
            new Origin.Asked(),
            null,
            null,
            List.of());
    conditions.declare(question);
    return question;
  }

  private static AnswerFormat format(QuestionDraft draft) {
    var options = new ArrayList<Option>();
    IntStream.range(0, draft.values().size())
        .mapToObj(i -> option("o" + i, meaning(draft, i)))
        .forEach(options::add);
    if (draft.kind() == Kind.MULTIPLE) {
      options.add(option("none", new Meaning.NoneOfThese()));
    }
    options.add(option("dont-know", new Meaning.DontKnow()));
    if (draft.mayNotApply()) {
      options.add(option("no-one-here", new Meaning.NotApplicable()));
    }
    return draft.kind() == Kind.MULTIPLE
        ? new AnswerFormat.MultipleChoice(options)
        : new AnswerFormat.SingleChoice(options);
  }

  private static Meaning meaning(QuestionDraft draft, int index) {
    return switch (draft.kind()) {
      case SINGLE -> new Meaning.Value(draft.values().get(index));
      case MULTIPLE -> new Meaning.Tick();
      case FACT -> new Meaning.Fact();
    };
  }

  private static Option option(String id, Meaning meaning) {
    return new Option(id, text(id), null, meaning);
  }

  private static LocalisedText text(String english) {
    return Questions.text(english);
  }
}
