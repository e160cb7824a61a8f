package org.waymark.questionnaire.lint;

import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;

/** Checks of what follows from the answers: gates, and questions back. */
final class RuleLinter {

  private final Questionnaire edition;
  private final Findings findings;
  private final ConditionLinter conditions;

  RuleLinter(Questionnaire edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
    conditions = new ConditionLinter(edition, findings);
  }

  void check() {
    for (var i = 0; i < edition.gates().size(); i++) {
      gate(edition.gates().get(i), "/gates/" + i);
    }
    var contradictions = edition.rules().contradictions();
    for (var i = 0; i < contradictions.size(); i++) {
      contradiction(contradictions.get(i), "/contradictions/" + i);
    }
  }

  private void gate(Gate gate, String at) {
    if (gate.cap().level() >= edition.levels().size()) {
      findings.add(
          at + "/cap/level",
          Rule.GATE_CAP,
          "a cap must be below the highest level, " + edition.levels().size());
    }
    var section = gate.cap().section();
    if (section != null && edition.section(section).filter(Section::scored).isEmpty()) {
      findings.add(
          at + "/cap/section",
          Rule.GATE_SECTION,
          "there is no scored section '" + section + "': correct the id");
    }
    conditions.check(gate.when(), at + "/when", Rule.GATE_ON_HIDDEN_QUESTION);
  }

  /** It has no effect on the score, so it may ask whether something was answered. */
  private void contradiction(Contradiction contradiction, String at) {
    for (var i = 0; i < contradiction.questions().size(); i++) {
      var id = contradiction.questions().get(i);
      if (edition.question(id).isEmpty()) {
        findings.add(
            at + "/questions/" + i,
            Rule.CONTRADICTION_QUESTION,
            "there is no question '" + id + "' to change an answer to: correct the id");
      }
    }
    conditions.guarded(contradiction.when(), at + "/when", Rule.CONTRADICTION_ON_HIDDEN_QUESTION);
  }
}
