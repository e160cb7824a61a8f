package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.condition.QuestionShape;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.questionnaire.written.WrittenPart;
import org.waymark.questionnaire.written.WrittenPart.WrittenCondition;
import org.waymark.questionnaire.written.WrittenPart.WrittenGroup;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/** Reads the questions of an edition in order, so that a condition can look back and not ahead. */
final class QuestionReader {

  /** The one option every question gets unless its author says otherwise. */
  private static final LocalisedText I_DO_NOT_KNOW =
      new LocalisedText("I don't know", "Dydw i ddim yn gwybod");

  private final EditionReader edition;
  private final JsonNode answerSets;

  QuestionReader(EditionReader edition, JsonNode answerSets) {
    this.edition = edition;
    this.answerSets = answerSets;
  }

  List<Part> parts(List<WrittenPart> written) {
    return written.stream().map(this::part).toList();
  }

  private Part part(WrittenPart written) {
    return switch (written) {
      case WrittenQuestion question -> question(question);
      case WrittenGroup group -> group(group);
    };
  }

  private Group group(WrittenGroup written) {
    var node = written.node();
    var parts = parts(written.parts());
    var scored = parts.stream().anyMatch(part -> part.weight().signum() > 0);
    return new Group(
        written.id(),
        wording(node, written.layout() == Group.Layout.PAGES ? "title" : "text"),
        scored ? weight(node) : BigDecimal.ZERO,
        EditionReader.aggregate(node),
        written.layout(),
        parts);
  }

  private Question question(WrittenQuestion written) {
    var node = written.node();
    var at = written.at();
    var id = written.id();
    var scored = node.path("scored").asBoolean(true);
    var format = format(node, scored, at);
    var asking = asking(written);
    var origin = origin(node, at);
    edition.declare(new QuestionShape(id, format, scored, asking.always()));
    return new Question(
        id,
        wording(node, "text"),
        format,
        scored ? weight(node) : BigDecimal.ZERO,
        asking,
        origin,
        node.has("action") ? ActionReader.read(node.path("action")) : null,
        node.has("indicator") ? indicator(node.path("indicator")) : null,
        EditionReader.references(node.path("references")));
  }

  private static Question.Wording wording(JsonNode node, String asked) {
    return new Question.Wording(
        EditionReader.text(node.path(asked)),
        EditionReader.optionalText(node.path("hint")),
        EditionReader.optionalText(node.path("why")),
        EditionReader.optionalText(node.path("proof")));
  }

  private Question.Asking asking(WrittenQuestion written) {
    var node = written.node();
    return new Question.Asking(
        Depth.valueOf(node.path("depth").asText("core").toUpperCase(Locale.ROOT)),
        EditionReader.texts(node.path("variants")),
        visibleWhen(written),
        node.path("optional").asBoolean(false));
  }

  /** Each condition is compiled alone first, so that a mistake is told where it stands. */
  private @Nullable Condition visibleWhen(WrittenQuestion written) {
    var conditions = written.conditions();
    if (conditions.isEmpty()) {
      return null;
    }
    var alone = conditions.stream().map(this::condition).toList();
    var broken = alone.stream().filter(EditionReader::isBroken).findFirst();
    if (conditions.size() == 1 || broken.isPresent()) {
      return broken.orElseGet(alone::getFirst);
    }
    var joined =
        conditions.stream()
            .map(condition -> "(" + condition.text().strip() + ")")
            .collect(Collectors.joining(" && "));
    return edition.condition(joined, written.at());
  }

  /** Of what stands for options only these can be wrong. */
  private Condition condition(WrittenCondition written) {
    return edition.condition(
        written.text(), written.at(), written.spelledOut() ? Rule.UNKNOWN_OPTION : Rule.CONDITION);
  }

  private Origin origin(JsonNode node, String at) {
    if (node.has("derive")) {
      var rules = new ArrayList<Origin.Derived.Rule>();
      EditionReader.each(
          node,
          "derive",
          at,
          (rule, where) ->
              rules.add(
                  new Origin.Derived.Rule(
                      rule.path("option").textValue(),
                      edition.condition(rule.path("when").textValue(), where + "/when"))));
      return new Origin.Derived(rules);
    }
    return node.has("carry_over") ? carriedOver(node.path("carry_over")) : new Origin.Asked();
  }

  private static Origin carriedOver(JsonNode node) {
    Map<String, String> options = new LinkedHashMap<>();
    node.path("options")
        .properties()
        .forEach(entry -> options.put(entry.getKey(), entry.getValue().textValue()));
    return new Origin.CarriedOver(
        node.path("questionnaire").textValue(), node.path("question").textValue(), options);
  }

  private AnswerFormat format(JsonNode node, boolean scored, String at) {
    return switch (node.path("kind").asText("single")) {
      case "multiple" -> new AnswerFormat.MultipleChoice(options(node, scored, true));
      case "number" -> amount(node);
      case "date" ->
          new DayFormat(
              options(node, scored, false),
              edition.requiredDate(node, "earliest", at + "/earliest"),
              edition.requiredDate(node, "latest", at + "/latest"));
      default -> new AnswerFormat.SingleChoice(options(node, scored, false));
    };
  }

  private AnswerFormat amount(JsonNode node) {
    var bands = new ArrayList<AmountFormat.Band>();
    for (var band : node.path("bands")) {
      bands.add(
          new AmountFormat.Band(
              EditionReader.decimal(band.path("from")), EditionReader.decimal(band.path("value"))));
    }
    return new AmountFormat(
        options(node, false, false),
        EditionReader.optionalText(node.path("unit")),
        EditionReader.decimal(node.path("min")),
        EditionReader.decimal(node.path("max")),
        node.has("step") ? EditionReader.decimal(node.path("step")) : BigDecimal.ONE,
        bands);
  }

  private static BigDecimal weight(JsonNode node) {
    return node.has("weight") ? EditionReader.decimal(node.path("weight")) : BigDecimal.ONE;
  }

  private List<Option> options(JsonNode node, boolean scored, boolean several) {
    var options = new ArrayList<Option>();
    var written =
        node.has("answers")
            ? answerSets.path(node.path("answers").textValue())
            : node.path("options");
    for (var option : written) {
      options.add(option(option, meaning(option, scored, several)));
    }
    if (node.path("dont_know").asBoolean(true)) {
      options.add(new Option(Answer.DONT_KNOW, I_DO_NOT_KNOW, null, new Meaning.DontKnow()));
    }
    for (var reason : node.path("not_applicable")) {
      options.add(option(reason, new Meaning.NotApplicable()));
    }
    return options;
  }

  private static Option option(JsonNode node, Meaning meaning) {
    return new Option(
        node.path("id").textValue(),
        EditionReader.text(node.path("label")),
        EditionReader.optionalText(node.path("hint")),
        meaning);
  }

  private static Meaning meaning(JsonNode option, boolean scored, boolean several) {
    if (option.has("none")) {
      return new Meaning.NoneOfThese();
    }
    if (!scored) {
      return new Meaning.Fact();
    }
    return several
        ? new Meaning.Tick()
        : new Meaning.Value(EditionReader.decimal(option.path("value")));
  }

  private static Question.@Nullable IndicatorLink indicator(JsonNode node) {
    var practisedBy = new ArrayList<String>();
    node.path("practised_by").forEach(option -> practisedBy.add(option.textValue()));
    return new Question.IndicatorLink(node.path("id").textValue(), practisedBy);
  }
}
