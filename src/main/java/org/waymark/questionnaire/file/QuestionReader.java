package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.AnswerFormat;
import org.waymark.questionnaire.LocalisedText;
import org.waymark.questionnaire.Option;
import org.waymark.questionnaire.Option.Meaning;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.condition.QuestionShape;

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

  List<Question> read(JsonNode nodes, String at) {
    var questions = new ArrayList<Question>();
    for (var node : nodes) {
      questions.add(question(node, at + "/" + questions.size()));
    }
    return questions;
  }

  private Question question(JsonNode node, String at) {
    var id = node.path("id").textValue();
    var scored = node.path("scored").asBoolean(true);
    var several = node.path("kind").asText("single").equals("multiple");
    var options = options(node, scored, several);
    var format =
        several ? new AnswerFormat.MultipleChoice(options) : new AnswerFormat.SingleChoice(options);
    var visibleWhen =
        node.has("visible_when")
            ? edition.condition(node.path("visible_when").textValue(), at + "/visible_when")
            : null;
    edition.declare(new QuestionShape(id, format, scored, visibleWhen == null));
    return new Question(
        id,
        new Question.Wording(
            EditionReader.text(node.path("text")),
            EditionReader.optionalText(node.path("hint")),
            EditionReader.optionalText(node.path("why"))),
        format,
        scored ? weight(node) : BigDecimal.ZERO,
        visibleWhen,
        node.has("action") ? action(node.path("action")) : null,
        node.has("indicator") ? indicator(node.path("indicator")) : null,
        EditionReader.references(node.path("references")));
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

  private static Action action(JsonNode node) {
    var topics = new ArrayList<String>();
    node.path("topics").forEach(topic -> topics.add(topic.textValue()));
    return new Action(
        EditionReader.text(node.path("title")),
        EditionReader.text(node.path("how")),
        new Action.Guide(
            EditionReader.text(node.path("guide").path("label")),
            node.path("guide").path("url").textValue()),
        Action.Effort.valueOf(node.path("effort").textValue().toUpperCase(Locale.ROOT)),
        Action.Cost.valueOf(node.path("cost").textValue().toUpperCase(Locale.ROOT)),
        topics);
  }

  private static Question.@Nullable IndicatorLink indicator(JsonNode node) {
    var practisedBy = new ArrayList<String>();
    node.path("practised_by").forEach(option -> practisedBy.add(option.textValue()));
    return new Question.IndicatorLink(node.path("id").textValue(), practisedBy);
  }
}
