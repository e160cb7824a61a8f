package org.waymark.web.layout.ask;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.DayFormat;

/**
 * What a form of questions was filled in with, by the names of its fields.
 *
 * @param values as sent, blank ones left out
 */
public record SentAnswers(Map<String, List<String>> values) {

  /** The box to tick for what can be shown. */
  public static final String SHOWN = "shown";

  private static final List<String> PARTS_OF_A_DAY = List.of("year", "month", "day");

  public SentAnswers {
    values = Map.copyOf(values);
  }

  /** As a browser sends them. */
  public static SentAnswers of(MultivaluedMap<String, String> form) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    form.forEach(
        (name, sent) ->
            values.put(name, sent.stream().map(String::strip).filter(s -> !s.isEmpty()).toList()));
    return new SentAnswers(values);
  }

  /** The field of a question: alone on its page it is the answer, in a table one of several. */
  public static String field(Part step, Question question) {
    return step.equals(question) ? "answer" : question.id();
  }

  /** The field of one part of a day: {@code day}, {@code month} or {@code year}. */
  static String field(String field, String part) {
    return field + "-" + part;
  }

  /** What a field was filled in with. */
  public List<String> of(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** Whether the box is ticked for what can be shown. */
  public boolean shown() {
    return !of(SHOWN).isEmpty();
  }

  /** By question id, with nothing for one that was left empty. */
  public Map<String, List<String>> answers(Part step) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    step.questions()
        .forEach(question -> answers.put(question.id(), answer(question, field(step, question))));
    return answers;
  }

  /** The answer to one question, whatever its field is called. */
  public List<String> answer(Question question, String field) {
    return question.format() instanceof DayFormat
        ? Stream.concat(day(field).stream(), of(field).stream()).toList()
        : of(field);
  }

  /** Put together as the calendar's standard has it; what is no number stays as it was typed. */
  private Optional<String> day(String field) {
    var parts =
        PARTS_OF_A_DAY.stream().map(part -> String.join(" ", of(field(field, part)))).toList();
    if (parts.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    var padded = parts.stream().map(part -> part.length() == 1 ? "0" + part : part).toList();
    return Optional.of(String.join("-", padded));
  }

  /** The fields that show an answer there is. */
  public static Map<String, List<String>> filledIn(String field, Answer answer) {
    return switch (answer) {
      case Answer.Day(var day) ->
          Map.of(
              field(field, "day"), List.of("" + day.getDayOfMonth()),
              field(field, "month"), List.of("" + day.getMonthValue()),
              field(field, "year"), List.of("" + day.getYear()));
      case Answer.Chosen _, Answer.Amount _, Answer.DontKnow _, Answer.NotApplicable _ ->
          Map.of(field, answer.written());
    };
  }
}
