package org.waymark.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.AnswerSheet.Reading;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;

/** Reads one {@link AnswerSheet} and finds everything wrong with it in one go. */
final class AnswerSheetReader {

  private static final Set<String> MEMBERS =
      Set.of("depth", "variant", "firm", "answers", "evidence");

  /** Beyond this many faults the sender has the wrong questionnaire; more would not help. */
  private static final int MOST_FAULTS = 50;

  private static final Map<String, Answer> NOTHING = Map.of();

  private final AskedEdition edition;
  private final List<Fault> faults = new ArrayList<>();
  private final FirmReader firms;

  AnswerSheetReader(AskedEdition edition, FirmReader.Where where, LocalDate today) {
    this.edition = edition;
    firms = new FirmReader(where, today, faults);
  }

  Reading read(JsonNode document, Set<String> otherMembers) {
    var reading = readKept(document, otherMembers);
    if (reading instanceof Reading.Accepted(var sheet, var interview)) {
      hidden(sheet.answers(), interview);
    }
    return faults.isEmpty() ? reading : faulty();
  }

  /** Leaves in what was answered before another answer hid the question. */
  Reading readKept(JsonNode document, Set<String> otherMembers) {
    for (var member : document.properties()) {
      if (!MEMBERS.contains(member.getKey()) && !otherMembers.contains(member.getKey())) {
        faults.add(Fault.of("", member.getKey(), "is not known here: remove it"));
      }
    }
    var form = form(document);
    var firm = firms.read(document.path("firm"));
    var answers = answers(document.path("answers"), form);
    var evidence = evidence(document, answers);
    if (form == null || firm == null || !faults.isEmpty()) {
      return faulty();
    }
    var sheet = new AnswerSheet(form, firm.facts(), firm.region(), new Answers(answers, evidence));
    return new Reading.Accepted(sheet, edition.interview(form, firm.facts(), sheet.answers()));
  }

  /** Null in the place of an answer takes it back. */
  AnswerSheet.PartReading readPart(JsonNode document, @Nullable Form known) {
    var form = known == null ? form(document) : known;
    var takenBack = new TreeSet<String>();
    ObjectNode rest = document.deepCopy();
    for (var field : document.path("answers").properties()) {
      if (field.getValue().isNull() && isAsked(field.getKey(), form)) {
        takenBack.add(field.getKey());
        rest.withObject("/answers").remove(field.getKey());
      }
    }
    var given = document.has("answers") ? answers(rest.path("answers"), form) : NOTHING;
    var evidence = evidence(rest, given);
    return form == null || !faults.isEmpty()
        ? new AnswerSheet.PartReading.Faulty(someFaults())
        : new AnswerSheet.PartReading.Accepted(
            new AnswerSheet.Part(form, given, takenBack, evidence));
  }

  private boolean isAsked(String id, @Nullable Form form) {
    return edition.question(id).filter(question -> unasked(question, form) == null).isPresent();
  }

  private Reading faulty() {
    return new Reading.Faulty(someFaults());
  }

  private List<Fault> someFaults() {
    return faults.stream().limit(MOST_FAULTS).toList();
  }

  private @Nullable Form form(JsonNode document) {
    var depth =
        document.has("depth")
            ? Depth.ofCode(document.path("depth").asText())
            : Optional.of(Depth.FULL);
    if (depth.isEmpty()) {
      fault("/depth", "must be one of " + codes(Depth.values(), Depth::code));
    }
    var variants = edition.variants();
    var variant = document.path("variant").textValue();
    if (variants.isEmpty() && document.has("variant")) {
      fault("/variant", "is not known here: " + edition.name() + " has no variants, so remove it");
      return null;
    }
    if (!variants.isEmpty() && (variant == null || !variants.contains(variant))) {
      fault("/variant", "must be one of " + String.join(", ", variants));
      return null;
    }
    return depth.map(given -> new Form(given, variant)).orElse(null);
  }

  /**
   * @param form null when it could not be read: then any question may have been asked
   */
  private Map<String, Answer> answers(JsonNode node, @Nullable Form form) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    if (!node.isObject()) {
      fault("/answers", "is missing: give an object of question id and chosen option");
      return answers;
    }
    for (var field : node.properties()) {
      var id = field.getKey();
      var question = edition.question(id).orElse(null);
      var unasked = question == null ? noQuestion() : unasked(question, form);
      if (unasked != null) {
        faults.add(Fault.of("/answers", id, unasked));
      } else if (question != null) {
        new AnswerReader(question, "/answers/" + id, faults)
            .read(field.getValue())
            .ifPresent(answer -> answers.put(id, answer));
      }
    }
    return answers;
  }

  /** Why nobody who fills in a form is asked a question; null when somebody is. */
  private static @Nullable String unasked(Question question, @Nullable Form form) {
    if (question.derived()) {
      return "is derived from other answers: remove it";
    }
    if (form == null || question.in(form).isPresent()) {
      return null;
    }
    return question.asking().depth().compareTo(form.depth()) > 0
        ? "is asked at full depth only: remove it, or say depth full"
        : "is not asked in the variant '%s': remove it".formatted(form.variant());
  }

  private Map<String, Evidence> evidence(JsonNode document, Map<String, Answer> answers) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    var node = document.path("evidence");
    if (document.has("evidence") && !node.isObject()) {
      fault("/evidence", "must be an object of question id and what the answer rests on");
    }
    for (var field : node.properties()) {
      var id = field.getKey();
      var refused = document.path("answers").has(id) && !answers.containsKey(id);
      if (!refused) {
        evidence(id, field.getValue(), answers).ifPresent(value -> evidence.put(id, value));
      }
    }
    return evidence;
  }

  private Optional<Evidence> evidence(String id, JsonNode value, Map<String, Answer> answers) {
    var question = edition.question(id);
    var evidence = Evidence.ofCode(value.asText());
    if (question.isEmpty()) {
      faults.add(Fault.of("/evidence", id, noQuestion()));
    } else if (!question.get().scored()) {
      fault("/evidence/" + id, "is for a question that is not scored: remove it");
    } else if (!(answers.get(id) instanceof Answer.Given)) {
      fault("/evidence/" + id, "is for no answer, or one that says nothing of the firm: remove it");
    } else if (evidence.isEmpty()) {
      fault("/evidence/" + id, "must be one of " + codes(Evidence.values(), Evidence::code));
    } else {
      return evidence;
    }
    return Optional.empty();
  }

  private void hidden(Answers answers, Interview interview) {
    interview
        .questionnaire()
        .questions()
        .filter(question -> answers.has(question.id()) && !interview.asks(question))
        .forEach(
            question ->
                fault(
                    "/answers/" + question.id(),
                    "is not asked of this firm, given its other answers: remove it"));
  }

  private String noQuestion() {
    return "is no question of " + edition.name();
  }

  static <T> String codes(T[] values, Function<T, String> code) {
    return Stream.of(values).map(code).collect(Collectors.joining(", "));
  }

  private void fault(String pointer, String detail) {
    faults.add(new Fault(pointer, detail));
  }
}
