package org.waymark.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;

/**
 * Writes the JSON Schema (draft 2020-12) of the answers to an edition, as {@link AnswerSheet} has
 * them. What the schema takes can be read; which questions other answers hide, only the service
 * says, and a few spellings that it takes besides, such as the same option twice, the schema does
 * not.
 */
public final class AnswersSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final String ANY_OF = "anyOf";
  private static final String ARRAY = "array";
  private static final String STRING = "string";
  private static final String DESCRIPTION = "description";
  private static final String TITLE = "title";
  private static final String PATTERN = "pattern";

  /** As {@link AmountFormat} reads text. */
  private static final String NUMBER = "^-?[0-9]{1,13}(\\.[0-9]{1,6})?$";

  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswersSchema() {}

  /**
   * The schema, with the texts in English.
   *
   * @param edition the whole of it: in every variant and at full depth
   * @param id the schema's own address
   */
  public static ObjectNode of(Questionnaire edition, String id) {
    var schema = JSON.objectNode();
    schema.put("$schema", DIALECT);
    schema.put("$id", id);
    schema.put(TITLE, "Answers to " + edition.about().title().en());
    schema.put(
        DESCRIPTION,
        "Question id to the answer. Questions may be left out; some are asked at full depth only, in"
            + " one variant only, or depending on other answers.");
    schema.put("type", "object");
    var properties = schema.putObject("properties");
    edition
        .questions()
        .filter(question -> !question.derived())
        .forEach(question -> properties.set(question.id(), question(question)));
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode question(Question question) {
    var node = JSON.objectNode();
    node.put(TITLE, question.wording().text().en());
    var hint = question.wording().hint();
    if (hint != null) {
      node.put(DESCRIPTION, hint.en());
    }
    var forms = node.putArray(ANY_OF);
    switch (question.format()) {
      case AnswerFormat.SingleChoice(var options) -> {
        forms.add(one(options));
        forms.add(listOfOne(ids(options)));
      }
      case AnswerFormat.MultipleChoice(var options) -> several(options, forms);
      case AmountFormat amount -> instead(amount.options(), amount(amount), forms);
      case DayFormat day -> instead(day.options(), day(day), forms);
    }
    return node;
  }

  /** With what each means. */
  private static ObjectNode one(List<Option> options) {
    var node = JSON.objectNode();
    var each = node.putArray("oneOf");
    for (var option : options) {
      each.addObject().put("const", option.id()).put(TITLE, option.label().en());
    }
    return node;
  }

  private static ObjectNode ids(List<Option> options) {
    var node = JSON.objectNode();
    var ids = node.putArray("enum");
    options.forEach(option -> ids.add(option.id()));
    return node;
  }

  private static ObjectNode listOfOne(ObjectNode item) {
    var node = JSON.objectNode().put("type", ARRAY).put("minItems", 1).put("maxItems", 1);
    node.set("items", item);
    return node;
  }

  /** Some options stand alone. */
  private static void several(List<Option> options, ArrayNode forms) {
    var alone = options.stream().filter(Option::exclusive).toList();
    var together = options.stream().filter(option -> !option.exclusive()).toList();
    forms.add(one(options));
    if (!together.isEmpty()) {
      var list = JSON.objectNode().put("type", ARRAY).put("minItems", 1).put("uniqueItems", true);
      list.set("items", ids(together));
      forms.add(list);
    }
    if (!alone.isEmpty()) {
      forms.add(listOfOne(ids(alone)));
    }
  }

  /** A value, or an option in place of one; each alone or as a list. */
  private static void instead(List<Option> options, List<ObjectNode> values, ArrayNode forms) {
    values.forEach(forms::add);
    values.forEach(value -> forms.add(listOfOne(value)));
    if (!options.isEmpty()) {
      forms.add(one(options));
      forms.add(listOfOne(ids(options)));
    }
  }

  private static List<ObjectNode> amount(AmountFormat format) {
    var number =
        JSON.objectNode()
            .put("type", "number")
            .put("minimum", plain(format.min()))
            .put("maximum", plain(format.max()));
    // Steps are counted from the lowest, multiples from nought.
    if (format.min().remainder(format.step()).signum() == 0) {
      number.put("multipleOf", plain(format.step()));
    }
    return List.of(number, JSON.objectNode().put("type", STRING).put(PATTERN, NUMBER));
  }

  /** Without an exponent, which some readers take for a fraction. */
  private static BigDecimal plain(BigDecimal number) {
    var brief = number.stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }

  private static List<ObjectNode> day(DayFormat format) {
    return List.of(
        JSON.objectNode()
            .put("type", STRING)
            .put("format", "date")
            .put(PATTERN, DAY)
            .put(DESCRIPTION, "A day from %s to %s".formatted(format.earliest(), format.latest())));
  }
}
