package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.condition.ConditionCompiler;
import org.waymark.questionnaire.condition.ConditionException;
import org.waymark.questionnaire.condition.QuestionShape;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.questionnaire.rule.Aggregate;
import org.waymark.questionnaire.rule.ScoringPolicy;
import org.waymark.questionnaire.source.Reference;
import org.waymark.questionnaire.source.Scheme;
import org.waymark.questionnaire.source.Source;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.questionnaire.written.WrittenEdition;

/** Turns a document that fits the {@link Shape} into a {@link Questionnaire}. */
final class EditionReader {

  private static final LocalDate NO_DATE = LocalDate.EPOCH;

  /**
   * Of all conditions, with those of tables and follow-ups spelt out: five times an honest file.
   */
  private static final int MOST_CHARACTERS = 80_000;

  /** To read the shortest condition takes as long as so many characters of a long one. */
  private static final int SHORTEST = 100;

  private final String contentHash;
  private final Findings findings;
  private final ConditionCompiler conditions = new ConditionCompiler();

  /** By text: what holds for a table is the same condition for each of its rows. */
  private final Map<String, Condition> compiled = new HashMap<>();

  private int characters;

  EditionReader(String contentHash, Findings findings) {
    this.contentHash = contentHash;
    this.findings = findings;
  }

  Questionnaire read(JsonNode root, WrittenEdition written) {
    announceConditions(root, written);
    var questions = new QuestionReader(this, root.path("answer_sets"));
    var sections = new ArrayList<Section>();
    each(
        root,
        "sections",
        "",
        (node, _) ->
            sections.add(section(node, questions.parts(written.sections().get(sections.size())))));
    var rules = new RuleReader(this, sections);
    var about = new AboutReader(this, contentHash).read(root);
    return new Questionnaire(
        new EditionId(root.path("id").textValue(), root.path("edition").textValue()),
        about,
        Form.FULL,
        new Questionnaire.Basis(sources(root), schemes(root)),
        sections,
        rules.rules(root),
        rules.levels(root),
        scoring(root.path("score")),
        new GoldenCaseReader(findings, about.validity().from()).read(root.path("cases")));
  }

  private void announceConditions(JsonNode root, WrittenEdition written) {
    written.questions().forEach(as -> as.conditions().forEach(c -> conditions.announce(c.text())));
    root.findValuesAsText("when").forEach(conditions::announce);
  }

  private static Section section(JsonNode node, List<Part> parts) {
    return new Section(
        node.path("id").textValue(),
        text(node.path("title")),
        optionalText(node.path("summary")),
        node.path("scored").asBoolean(true) ? decimal(node.path("weight")) : BigDecimal.ZERO,
        aggregate(node),
        parts);
  }

  static Aggregate aggregate(JsonNode node) {
    return Aggregate.valueOf(node.path("aggregate").asText("mean").toUpperCase(Locale.ROOT));
  }

  private List<Source> sources(JsonNode root) {
    var sources = new ArrayList<Source>();
    each(root, "sources", "", (node, at) -> sources.add(source(node, at)));
    return sources;
  }

  private static List<Scheme> schemes(JsonNode root) {
    var schemes = new ArrayList<Scheme>();
    for (var node : root.path("schemes")) {
      schemes.add(
          new Scheme(
              node.path("id").textValue(),
              node.path("title").textValue(),
              node.path("edition").textValue(),
              node.path("url").textValue(),
              relation(node)));
    }
    return schemes;
  }

  private Source source(JsonNode node, String at) {
    return new Source(
        node.path("id").textValue(),
        node.path("title").textValue(),
        node.path("publisher").textValue(),
        node.path("edition").textValue(),
        node.path("licence").textValue(),
        node.path("url").textValue(),
        date(node, "in_force_from", at + "/in_force_from"),
        date(node, "review_by", at + "/review_by"));
  }

  private static ScoringPolicy scoring(JsonNode node) {
    return new ScoringPolicy(
        ScoringPolicy.DontKnowPolicy.valueOf(
            node.path("dont_know").textValue().toUpperCase(Locale.ROOT)),
        decimal(node.path("not_applicable_max_share")),
        decimal(node.path("min_answered")));
  }

  private static Scheme.Relation relation(JsonNode node) {
    return Scheme.Relation.valueOf(node.path("relation").textValue().toUpperCase(Locale.ROOT));
  }

  static List<Reference> references(JsonNode nodes) {
    var references = new ArrayList<Reference>();
    for (var node : nodes) {
      references.add(
          node.has("source")
              ? new Reference.Cited(
                  node.path("source").textValue(), node.path("locator").textValue())
              : new Reference.CrossReference(
                  node.path("scheme").textValue(),
                  node.path("code").textValue(),
                  node.has("relation") ? relation(node) : null));
    }
    return references;
  }

  /**
   * A condition that fails to compile is reported, and stands in as "always" so reading goes on.
   */
  Condition condition(String text, String at) {
    return condition(text, at, Rule.CONDITION);
  }

  /**
   * @param rule what a condition that fails to compile breaks
   */
  Condition condition(String text, String at, Rule rule) {
    var known = compiled.get(text);
    if (known != null) {
      return known;
    }
    if (characters > MOST_CHARACTERS) {
      return new Broken(text);
    }
    characters += SHORTEST + text.length();
    if (characters > MOST_CHARACTERS) {
      findings.add(
          at,
          Rule.TOO_LARGE,
          "up to here there are too many conditions, or too long ones: at most %d of %d characters"
              .formatted(MOST_CHARACTERS / (2 * SHORTEST), SHORTEST));
      return new Broken(text);
    }
    try {
      var condition = conditions.compile(text);
      compiled.put(text, condition);
      return condition;
    } catch (ConditionException e) {
      findings.add(
          at,
          rule,
          "the condition does not hold up: "
              + e.getMessage()
              + ". It may use firm.nation, firm.size, firm.sector and questions above it");
      return new Broken(text);
    }
  }

  static boolean isBroken(Condition condition) {
    return condition instanceof Broken;
  }

  void declare(QuestionShape shape) {
    conditions.declare(shape);
  }

  static LocalisedText text(JsonNode node) {
    return new LocalisedText(node.path("en").textValue(), node.path("cy").textValue());
  }

  static @Nullable LocalisedText optionalText(JsonNode node) {
    return node.isMissingNode() ? null : text(node);
  }

  static List<String> texts(JsonNode nodes) {
    var texts = new ArrayList<String>();
    nodes.forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  static BigDecimal decimal(JsonNode node) {
    return node.decimalValue();
  }

  LocalDate requiredDate(JsonNode node, String field, String at) {
    var date = date(node, field, at);
    return date == null ? NO_DATE : date;
  }

  @Nullable LocalDate date(JsonNode node, String field, String at) {
    var value = node.path(field).textValue();
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      findings.add(at, Rule.DATE, "'" + value + "' is no day of the calendar: write 2026-11-23");
      return null;
    }
  }

  static void each(JsonNode parent, String field, String at, Visit visit) {
    var index = 0;
    for (var child : parent.path(field)) {
      visit.visit(child, at + "/" + field + "/" + index++);
    }
  }

  /** Sees one element of a list with its JSON pointer. */
  interface Visit {
    void visit(JsonNode node, String at);
  }

  private record Broken(String text) implements Condition {
    @Override
    public java.util.Set<String> questions() {
      return java.util.Set.of();
    }

    @Override
    public Truth over(Situation situation) {
      return Truth.UNKNOWN;
    }
  }
}
