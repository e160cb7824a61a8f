package org.waymark.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;

/**
 * Reads the answer to one question.
 *
 * @param at pointer to the answer
 * @param faults where what is wrong with it is added
 */
record AnswerReader(Question question, String at, List<Fault> faults) {

  /** Empty when something is wrong, of which there is a fault then. */
  Optional<Answer> read(JsonNode value) {
    return value.isArray() ? several(value) : one(value).flatMap(text -> reply(List.of(text)));
  }

  private Optional<Answer> several(JsonNode values) {
    var sent = new ArrayList<String>();
    for (var i = 0; i < values.size(); i++) {
      var text = text(values.get(i));
      if (text.isEmpty()) {
        faults.add(new Fault(at + "/" + i, "must be an option id as text"));
        return Optional.empty();
      }
      sent.add(text.get());
    }
    return reply(sent);
  }

  private Optional<String> one(JsonNode value) {
    var text = text(value);
    if (text.isEmpty()) {
      faults.add(new Fault(at, expected()));
    }
    return text;
  }

  /** Text, or the text of a number where one is asked for. */
  private Optional<String> text(JsonNode value) {
    if (value.isNumber() && question.format() instanceof AmountFormat) {
      return Optional.of(written(value));
    }
    return Optional.ofNullable(value.textValue());
  }

  /**
   * A number of JSON with a point or an exponent is a double to most who read it, so it is here.
   */
  private static String written(JsonNode number) {
    return number.isIntegralNumber() || !Double.isFinite(number.doubleValue())
        ? number.asText()
        : BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
  }

  private String expected() {
    return switch (question.format()) {
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ ->
          "must be an option id, or a list of option ids";
      case AmountFormat _ -> "must be a number" + orOption();
      case DayFormat _ -> "must be a day as text, such as 2026-11-23" + orOption();
    };
  }

  private String orOption() {
    var options = question.format().options();
    return options.isEmpty() ? "" : ", or one of " + options();
  }

  private Optional<Answer> reply(List<String> sent) {
    return switch (question.format().reply(sent)) {
      case Reply.Accepted(var answer) -> Optional.of(answer);
      case Reply.Refused(var reason, var option) -> {
        faults.add(new Fault(at, explain(reason, option)));
        yield Optional.empty();
      }
    };
  }

  private String explain(Reply.Fault fault, String sent) {
    var option = Fault.shortened(sent);
    return switch (fault) {
      case NOTHING_CHOSEN -> "must name at least one option: leave the question out instead";
      case UNKNOWN_OPTION -> "'%s' is no option: use one of %s".formatted(option, options());
      case MORE_THAN_ONE -> "takes one option only";
      case EXCLUSIVE_WITH_OTHERS -> "'%s' stands alone: remove it or the others".formatted(option);
      case NO_NUMBER ->
          "'%s' is no number: write digits, such as 12 or 0.5%s".formatted(option, orOption());
      case NO_DATE -> "'%s' is no day: write it as 2026-11-23%s".formatted(option, orOption());
      case NUMBER_OUT_OF_RANGE, DATE_OUT_OF_RANGE -> range();
    };
  }

  private String range() {
    return switch (question.format()) {
      case AmountFormat(_, _, var min, var max, var step, _) ->
          "must be from %s to %s in steps of %s"
              .formatted(min.toPlainString(), max.toPlainString(), step.toPlainString());
      case DayFormat(_, var earliest, var latest) ->
          "must be a day from %s to %s".formatted(earliest, latest);
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ ->
          throw new IllegalStateException("Options have no range: " + question.id());
    };
  }

  private String options() {
    return question.format().options().stream().map(Option::id).collect(Collectors.joining(", "));
  }
}
