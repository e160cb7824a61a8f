package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Reference;

/** Checks of each question: its advice and what it refers to. */
final class QuestionLinter {

  private final Questionnaire edition;
  private final JsonNode root;
  private final Findings findings;
  private final OptionLinter options;
  private final ConditionLinter conditions;
  private final Set<String> ids = new HashSet<>();

  QuestionLinter(Questionnaire edition, JsonNode root, Findings findings) {
    this.edition = edition;
    this.root = root;
    this.findings = findings;
    options = new OptionLinter(root.path("answer_sets"), findings);
    conditions = new ConditionLinter(edition, findings);
  }

  void check() {
    var sections = root.path("sections");
    for (var s = 0; s < edition.sections().size(); s++) {
      var questions = edition.sections().get(s).questions();
      for (var q = 0; q < questions.size(); q++) {
        var at = "/sections/" + s + "/questions/" + q;
        check(questions.get(q), sections.path(s).path("questions").path(q), at);
      }
    }
  }

  private void check(Question question, JsonNode written, String at) {
    if (!ids.add(question.id())) {
      error(at + "/id", "duplicate-id", "another question is called '" + question.id() + "'");
    }
    options.check(question, written, at);
    if (question.visibleWhen() != null) {
      conditions.check(question.visibleWhen(), at + "/visible_when", "branch-on-hidden-question");
    }
    advice(question, written, at);
    references(question, at);
    indicator(question, at);
  }

  private void advice(Question question, JsonNode written, String at) {
    if (question.scored() && question.action() == null) {
      error(at, "no-action", "every scored question needs an 'action': what to do about it");
    }
    if (question.scored() && question.wording().why() == null) {
      error(at, "no-why", "every scored question needs a 'why': one sentence for the owner");
    }
    if (question.weight().compareTo(BigDecimal.ONE) != 0
        && question.scored()
        && !written.has("weight_because")) {
      error(at + "/weight", "weight-reason", "a weight other than 1 needs 'weight_because'");
    }
  }

  private void references(Question question, String at) {
    for (var reference : question.references()) {
      if (reference instanceof Reference.Cited(var source, _) && edition.source(source).isEmpty()) {
        error(at + "/references", "unknown-source", "'" + source + "' is not among the sources");
      }
    }
    if (question.scored() && question.references().isEmpty()) {
      error(at, "no-source", "every scored question names its source under 'references'");
    }
  }

  private void indicator(Question question, String at) {
    var link = question.indicator();
    if (link == null) {
      return;
    }
    for (var option : link.practisedBy()) {
      if (question.format().option(option).isEmpty()) {
        error(at + "/indicator", "unknown-option", "'" + option + "' is no option here");
      }
    }
  }

  private void error(String at, String rule, String message) {
    findings.error(at, rule, message);
  }
}
