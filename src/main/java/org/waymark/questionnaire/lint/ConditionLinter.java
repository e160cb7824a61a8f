package org.waymark.questionnaire.lint;

import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.condition.Guards;

/** Finds conditions that take for granted an answer the firm may never be asked for. */
final class ConditionLinter {

  private final Questionnaire edition;
  private final Findings findings;

  ConditionLinter(Questionnaire edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
  }

  void check(Condition condition, String at, Rule rule) {
    for (var id : condition.questions()) {
      var question = edition.question(id).orElseThrow();
      var mayVanish = !question.asking().always() || question.format().mayNotApply();
      if (mayVanish && Guards.unguarded(condition, id)) {
        findings.add(
            at,
            rule,
            "'%s' may be hidden or not applicable: test %s.applicable first"
                .formatted(id, "q." + id.replace('-', '_')));
      }
    }
  }
}
