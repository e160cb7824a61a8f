package org.waymark.web.assess.question;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.format.DayFormat;

/**
 * What a form of questions was filled in with, by the names of its fields.
 *
 * @param values as sent, blank ones left out
 */
record SentAnswers(Map<String, List<String>> values) {

  /** The box to tick for what can be shown. */
  static final String SHOWN = "shown";

  private static final List<String> PARTS_OF_A_DAY = List.of("year", "month", "day");

  SentAnswers {
    values = Map.copyOf(values);
  }

  static SentAnswers of(MultivaluedMap<String, String> form) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    form.forEach(
        (name, sent) ->
            values.put(name, sent.stream().map(String::strip).filter(s -> !s.isEmpty()).toList()));
    return new SentAnswers(values);
  }

  /** The field of a question: alone on its page it is the answer, in a table one of several. */
  static String field(Part step, Question question) {
    return step.equals(question) ? "answer" : question.id();
  }

  /** The field of one part of a day: {@code day}, {@code month} or {@code year}. */
  static String field(String field, String part) {
    return field + "-" + part;
  }

  List<String> of(String field) {
    return values.getOrDefault(field, List.of());
  }

  boolean shown() {
    return !of(SHOWN).isEmpty();
  }

  /** By question id, with nothing for one that was left empty. */
  Map<String, List<String>> answers(Part step) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    step.questions()
        .forEach(question -> answers.put(question.id(), answer(question, field(step, question))));
    return answers;
  }

  private List<String> answer(Question question, String field) {
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
}
