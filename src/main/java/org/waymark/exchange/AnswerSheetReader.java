package org.waymark.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.AnswerSheet.Reading;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;

/** Reads an {@link AnswerSheet} and finds everything wrong with it in one go. */
final class AnswerSheetReader {

  /** Beyond this many faults the sender has the wrong questionnaire; more would not help. */
  private static final int MOST_FAULTS = 50;

  private final Questionnaire edition;
  private final List<Fault> faults = new ArrayList<>();

  AnswerSheetReader(Questionnaire edition) {
    this.edition = edition;
  }

  Reading read(JsonNode document, Set<String> otherMembers) {
    var reading = readKept(document, otherMembers);
    if (reading instanceof Reading.Accepted(var sheet)) {
      hidden(sheet.firm(), sheet.answers());
    }
    return faults.isEmpty() ? reading : faulty();
  }

  /** Leaves in what was answered before another answer hid the question. */
  Reading readKept(JsonNode document, Set<String> otherMembers) {
    for (var member : document.properties()) {
      var known = Set.of("firm", "answers").contains(member.getKey());
      if (!known && !otherMembers.contains(member.getKey())) {
        faults.add(Fault.of("", member.getKey(), "is not known here: remove it"));
      }
    }
    var firm = firm(document.path("firm"));
    var answers = answers(document.path("answers"));
    return firm == null || !faults.isEmpty()
        ? faulty()
        : new Reading.Accepted(new AnswerSheet(firm, answers));
  }

  private Reading faulty() {
    return new Reading.Faulty(faults.stream().limit(MOST_FAULTS).toList());
  }

  private @Nullable FirmFacts firm(JsonNode node) {
    if (!node.isObject()) {
      fault("/firm", "is missing: give an object with nation, size and sector");
      return null;
    }
    for (var field : node.properties()) {
      if (!List.of("nation", "size", "sector").contains(field.getKey())) {
        faults.add(Fault.of("/firm", field.getKey(), "is not known here: remove it"));
      }
    }
    var nation = code(node, "nation", Nation::ofCode, codes(Nation.values(), Nation::code));
    var size = code(node, "size", SizeBand::ofCode, codes(SizeBand.values(), SizeBand::code));
    var sector = code(node, "sector", Sector::ofCode, codes(Sector.values(), Sector::code));
    return nation.isPresent() && size.isPresent() && sector.isPresent()
        ? new FirmFacts(nation.get(), size.get(), sector.get())
        : null;
  }

  private <T> Optional<T> code(
      JsonNode node, String field, Function<String, Optional<T>> ofCode, String codes) {
    var text = node.path(field).textValue();
    var value = text == null ? Optional.<T>empty() : ofCode.apply(text);
    if (value.isEmpty()) {
      fault("/firm/" + field, "must be one of " + codes);
    }
    return value;
  }

  private Answers answers(JsonNode node) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    if (!node.isObject()) {
      fault("/answers", "is missing: give an object of question id and chosen option");
      return Answers.none();
    }
    for (var field : node.properties()) {
      var question = edition.question(field.getKey());
      if (question.isEmpty()) {
        faults.add(Fault.of("/answers", field.getKey(), "is no question of " + edition.id()));
      } else {
        answer(question.get(), field.getValue(), "/answers/" + field.getKey())
            .ifPresent(answer -> answers.put(field.getKey(), answer));
      }
    }
    return new Answers(answers);
  }

  private Optional<Answer> answer(Question question, JsonNode value, String at) {
    var ids = new ArrayList<String>();
    if (value.isArray()) {
      for (var i = 0; i < value.size(); i++) {
        if (!value.get(i).isTextual()) {
          fault(at + "/" + i, "must be an option id as text");
          return Optional.empty();
        }
        ids.add(value.get(i).textValue());
      }
    } else if (value.isTextual()) {
      ids.add(value.textValue());
    } else {
      fault(at, "must be an option id, or a list of option ids");
      return Optional.empty();
    }
    return switch (question.format().reply(ids)) {
      case Reply.Accepted(var answer) -> Optional.of(answer);
      case Reply.Refused(var reason, var option) -> {
        fault(at, explain(reason, option, question));
        yield Optional.empty();
      }
    };
  }

  private static String explain(Reply.Fault fault, String option, Question question) {
    return switch (fault) {
      case NOTHING_CHOSEN -> "must name at least one option: leave the question out instead";
      case UNKNOWN_OPTION ->
          "'%s' is no option: use one of %s".formatted(Fault.shortened(option), options(question));
      case MORE_THAN_ONE -> "takes one option only";
      case EXCLUSIVE_WITH_OTHERS -> "'%s' stands alone: remove it or the others".formatted(option);
      case NO_NUMBER ->
          "'%s' is no number: write digits, such as 12 or 0.5".formatted(Fault.shortened(option));
      case NUMBER_OUT_OF_RANGE -> range(question.format(), option);
      case NO_DATE -> "'%s' is no day: write it as 2026-11-23".formatted(Fault.shortened(option));
      case DATE_OUT_OF_RANGE -> range(question.format(), option);
    };
  }

  private static String range(AnswerFormat format, String sent) {
    return switch (format) {
      case AmountFormat(_, _, var min, var max, var step, _) ->
          "must be from %s to %s in steps of %s"
              .formatted(min.toPlainString(), max.toPlainString(), step.toPlainString());
      case DayFormat(_, var earliest, var latest) ->
          "must be a day from %s to %s".formatted(earliest, latest);
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ ->
          throw new IllegalArgumentException("Options have no range: " + sent);
    };
  }

  private void hidden(FirmFacts firm, Answers answers) {
    var interview = Interview.of(edition, firm, answers);
    edition
        .questions()
        .filter(question -> answers.has(question.id()) && !interview.asks(question))
        .forEach(
            question ->
                fault(
                    "/answers/" + question.id(),
                    "is not asked of this firm, given its other answers: remove it"));
  }

  private static String options(Question question) {
    return question.format().options().stream().map(Option::id).collect(Collectors.joining(", "));
  }

  private static <T> String codes(T[] values, Function<T, String> code) {
    return Stream.of(values).map(code).collect(Collectors.joining(", "));
  }

  private void fault(String pointer, String detail) {
    faults.add(new Fault(pointer, detail));
  }
}
