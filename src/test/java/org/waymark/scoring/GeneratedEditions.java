package org.waymark.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.waymark.fixture.Questionnaires;
import org.waymark.fixture.Questions;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.rule.Aggregate;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.rule.Requirement;
import org.waymark.questionnaire.rule.ScoringPolicy;
import org.waymark.questionnaire.rule.ScoringPolicy.DontKnowPolicy;
import org.waymark.questionnaire.rule.Unmet;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.scoring.GeneratedConditions.Draft;
import org.waymark.scoring.GeneratedQuestions.QuestionDraft;

/**
 * Any edition: questions of every form, groups within groups, gates and levels that hang on them.
 */
final class GeneratedEditions {

  /** Four sections of four parts, of which each may be two groups of two questions. */
  static final int MOST_QUESTIONS = 4 * 4 * 2 * 2;

  private GeneratedEditions() {}

  private record EditionDraft(
      List<SectionDraft> sections,
      boolean grouped,
      List<GateDraft> gates,
      List<LevelDraft> levels,
      ScoringPolicy policy) {}

  /**
   * @param facts whether it has no score
   */
  private record SectionDraft(BigDecimal weight, boolean facts, List<PartDraft> parts) {}

  /** A question, or a group of what may be groups again. */
  sealed interface PartDraft {}

  private record GroupDraft(BigDecimal weight, List<PartDraft> parts) implements PartDraft {}

  private record QuestionPart(QuestionDraft question) implements PartDraft {}

  /**
   * @param section index of the one it caps; null for the whole
   */
  private record GateDraft(Draft when, int levelCap, @Nullable Integer section) {}

  /**
   * What a level requires.
   *
   * @param met index of the section that must be met; null for none
   */
  private record LevelDraft(int level, @Nullable Integer met, Draft when) {}

  static Arbitrary<Questionnaire> editions() {
    return Combinators.combine(
            sections().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false),
            gates().list().ofMaxSize(3),
            levels().list().ofMaxSize(2),
            policies())
        .as(EditionDraft::new)
        .map(GeneratedEditions::edition);
  }

  private static Arbitrary<SectionDraft> sections() {
    return Combinators.combine(
            weights(),
            Arbitraries.of(true, false, false, false, false, false),
            parts(parts(GeneratedQuestions.drafts().map(QuestionPart::new)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4))
        .as(SectionDraft::new);
  }

  /** Mostly one of these, now and then a group of two. */
  private static Arbitrary<PartDraft> parts(Arbitrary<? extends PartDraft> of) {
    Arbitrary<PartDraft> one = of.map(part -> part);
    Arbitrary<PartDraft> group =
        Combinators.combine(weights(), one.list().ofMinSize(1).ofMaxSize(2)).as(GroupDraft::new);
    return Arbitraries.frequencyOf(Tuple.of(4, one), Tuple.of(1, group));
  }

  private static Arbitrary<GateDraft> gates() {
    return Combinators.combine(
            GeneratedConditions.drafts(),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 3).injectNull(0.5))
        .as(GateDraft::new);
  }

  private static Arbitrary<LevelDraft> levels() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 5),
            Arbitraries.integers().between(0, 3).injectNull(0.3),
            GeneratedConditions.drafts())
        .as(LevelDraft::new);
  }

  private static Arbitrary<ScoringPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(DontKnowPolicy.class),
            GeneratedQuestions.decimals("1", "0.4", "0.5", "0"),
            GeneratedQuestions.decimals("0", "0.5", "0.8", "1"))
        .as(ScoringPolicy::new);
  }

  private static Arbitrary<BigDecimal> weights() {
    return GeneratedQuestions.weights();
  }

  private static Questionnaire edition(EditionDraft draft) {
    var conditions = new GeneratedConditions();
    var names = new AtomicInteger();
    var sections = new ArrayList<Section>();
    for (var section : draft.sections()) {
      var id = "s" + sections.size();
      var parts =
          section.parts().stream()
              .flatMap(part -> draft.grouped() ? Stream.of(part) : flat(part))
              .map(part -> part(part, section.facts(), conditions, names))
              .toList();
      var weight = section.facts() ? BigDecimal.ZERO : section.weight();
      sections.add(new Section(id, text(id), null, weight, Aggregate.MEAN, parts));
    }
    var gates = new ArrayList<Gate>();
    for (var gate : draft.gates()) {
      gates.add(gate(gate, "g" + gates.size(), sections, conditions));
    }
    var example = Questionnaires.of();
    return new Questionnaire(
        example.id(),
        example.about(),
        example.form(),
        example.basis(),
        sections,
        new Questionnaire.Rules(gates, List.of()),
        levels(example.levels(), draft.levels(), sections, conditions),
        draft.policy(),
        List.of());
  }

  private static Stream<PartDraft> flat(PartDraft part) {
    return switch (part) {
      case QuestionPart question -> Stream.of(question);
      case GroupDraft group -> group.parts().stream().flatMap(GeneratedEditions::flat);
    };
  }

  private static Part part(
      PartDraft draft, boolean facts, GeneratedConditions conditions, AtomicInteger names) {
    return switch (draft) {
      case QuestionPart(var question) -> GeneratedQuestions.question(question, facts, conditions);
      case GroupDraft(var weight, var within) -> {
        var parts = within.stream().map(part -> part(part, facts, conditions, names)).toList();
        var scored = parts.stream().anyMatch(part -> part.weight().signum() > 0);
        yield new Group(
            "p" + names.getAndIncrement(),
            new Question.Wording(text("Group"), null, null, null),
            scored ? weight : BigDecimal.ZERO,
            Aggregate.SUM,
            Group.Layout.PAGES,
            parts);
      }
    };
  }

  private static Gate gate(
      GateDraft draft, String id, List<Section> sections, GeneratedConditions conditions) {
    var capped = at(draft.section(), sections).filter(Section::scored).map(Section::id);
    return new Gate(
        id,
        conditions.compile(draft.when()),
        new Gate.Cap(capped.orElse(null), draft.levelCap()),
        text(id),
        List.of());
  }

  private static List<Level> levels(
      List<Level> plain,
      List<LevelDraft> drafts,
      List<Section> sections,
      GeneratedConditions conditions) {
    var levels = new ArrayList<>(plain);
    for (var draft : drafts) {
      Map<String, AnswerFormat> needed = new LinkedHashMap<>();
      at(draft.met(), sections).stream()
          .flatMap(section -> section.questions().stream())
          .filter(Question::scored)
          .forEach(question -> needed.put(question.id(), question.format()));
      var unmet = Unmet.of(needed, conditions.compile(draft.when()));
      var level = levels.get(draft.level() - 1);
      levels.set(
          draft.level() - 1,
          new Level(
              level.number(),
              level.from(),
              new Requirement(unmet, List.of(), text("something is missing"), List.of()),
              level.fullOnly(),
              level.name(),
              level.description()));
    }
    return levels;
  }

  private static Optional<Section> at(@Nullable Integer index, List<Section> sections) {
    return index == null ? Optional.empty() : Optional.of(sections.get(index % sections.size()));
  }

  private static LocalisedText text(String english) {
    return Questions.text(english);
  }
}
