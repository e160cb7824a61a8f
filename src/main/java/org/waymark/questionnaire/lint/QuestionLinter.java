package org.waymark.questionnaire.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/** Checks of each question: its advice and what it refers to. */
final class QuestionLinter {

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final Findings findings;
  private final OptionLinter options;
  private final ConditionLinter conditions;
  private final OriginLinter origins;
  private final Map<String, List<Question>> byText = new HashMap<>();
  private final Set<String> advised = new HashSet<>();

  QuestionLinter(Questionnaire edition, JsonNode root, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.findings = findings;
    var contradictions =
        edition.rules().contradictions().stream().map(Contradiction::when).toList();
    options = new OptionLinter(root.path("answer_sets"), contradictions, findings);
    conditions = new ConditionLinter(edition, findings);
    origins = new OriginLinter(edition, findings);
  }

  void check() {
    var questions = edition.questions().iterator();
    written.questions().forEach(as -> check(questions.next(), as));
  }

  /** Not in two variants, nor in two branches. */
  private static boolean mayMeet(Question.Asking asking, Question.Asking other) {
    var apart =
        !asking.variants().isEmpty()
            && !other.variants().isEmpty()
            && Collections.disjoint(asking.variants(), other.variants());
    var when = asking.visibleWhen();
    var otherwise = other.visibleWhen();
    return !apart && (when == null || otherwise == null || when.text().equals(otherwise.text()));
  }

  private void check(Question question, WrittenQuestion as) {
    var written = as.node();
    var at = as.sharedAt();
    var alike =
        byText.computeIfAbsent(
            as.under() + question.wording().text().en().strip(), _ -> new ArrayList<>());
    if (alike.stream().anyMatch(other -> mayMeet(question.asking(), other.asking()))) {
      error(as.at() + "/text", Rule.DUPLICATE_TEXT, "another question asks the same: reword one");
    }
    alike.add(question);
    options.check(question, written, at);
    if (question.visibleWhen() != null) {
      conditions.checkOf(question, question.visibleWhen(), as.conditions().getLast().at());
    }
    origins.check(question, as.at());
    forms(question, at);
    advice(question, written, at);
    order(question, at);
    unscored(question, written, at);
    indicator(question, at);
  }

  private void advice(Question question, JsonNode written, String at) {
    if (question.scored() && question.action() == null) {
      error(at, Rule.NO_ACTION, "every scored question needs an 'action': what to do about it");
    }
    if (question.scored() && question.wording().why() == null) {
      error(at, Rule.NO_WHY, "every scored question needs a 'why': one sentence for the owner");
    }
    if (question.scored() && question.references().isEmpty()) {
      error(
          at, Rule.NO_SOURCE, "every scored question needs a source: cite one under 'references'");
    }
    if (question.weight().compareTo(BigDecimal.ONE) != 0
        && question.scored()
        && !written.has("weight_because")) {
      error(at + "/weight", Rule.WEIGHT_REASON, "a weight other than 1 needs 'weight_because'");
    }
  }

  /** Only what stands above may come first: so nothing can go round in a circle. */
  private void order(Question question, String at) {
    if (question.action() == null) {
      return;
    }
    for (var first : question.action().after()) {
      if (!advised.contains(first)) {
        error(
            at + "/action/after",
            Rule.ADVICE_ORDER,
            "no question above gives advice under '" + first + "': correct the id");
      }
    }
    advised.add(question.id());
  }

  /** Never shown, and never counted: its author meant something else. */
  private void unscored(Question question, JsonNode written, String at) {
    for (var member : List.of("action", "weight")) {
      if (!question.scored() && written.has(member)) {
        error(
            at + "/" + member,
            Rule.SCORE_WITHOUT_SCORING,
            "'" + member + "' does nothing on an unscored question: remove it or score it");
      }
    }
  }

  /** Which forms ask it, and whether it may be left out of them. */
  private void forms(Question question, String at) {
    for (var variant : question.asking().variants()) {
      if (edition.about().choices().variants().stream().noneMatch(v -> v.id().equals(variant))) {
        error(
            at + "/variants",
            Rule.UNKNOWN_VARIANT,
            "there is no variant '" + variant + "': add it, or correct the id");
      }
    }
    if (question.scored() && question.asking().optional()) {
      error(
          at + "/optional",
          Rule.OPTIONAL_SCORED,
          "a scored question must be answered, if with \"I don't know\": remove 'optional'");
    }
  }

  private void indicator(Question question, String at) {
    var link = question.indicator();
    if (link == null) {
      return;
    }
    for (var option : link.practisedBy()) {
      if (question.format().option(option).isEmpty()) {
        error(
            at + "/indicator",
            Rule.UNKNOWN_OPTION,
            "'" + option + "' is no option here: correct the id");
      }
    }
  }

  private void error(String at, Rule rule, String message) {
    findings.add(at, rule, message);
  }
}
