package org.waymark.questionnaire.lint;

import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Reply;

/** Checks that golden cases speak of questions, options and gates that exist. */
final class CaseLinter {

  private final Questionnaire edition;
  private final Findings findings;

  CaseLinter(Questionnaire edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
  }

  void check() {
    for (var i = 0; i < edition.cases().size(); i++) {
      answers(edition.cases().get(i), "/cases/" + i);
      gates(edition.cases().get(i), "/cases/" + i);
    }
  }

  private void answers(GoldenCase golden, String at) {
    golden
        .answers()
        .forEach(
            (id, options) -> {
              var where = at + "/answers/" + id;
              var question = edition.question(id);
              if (question.isEmpty()) {
                findings.add(
                    where, Rule.CASE_QUESTION, "there is no question '" + id + "': correct the id");
              } else if (question.get().format().reply(options)
                  instanceof Reply.Refused(var fault, var option)) {
                findings.add(
                    where,
                    Rule.CASE_ANSWER,
                    "this answer does not fit, choose among the options: " + fault + " " + option);
              }
            });
  }

  private void gates(GoldenCase golden, String at) {
    var expected = golden.expectation().gates();
    if (expected == null) {
      return;
    }
    for (var gate : expected) {
      if (edition.holds().stream().noneMatch(g -> g.id().equals(gate))) {
        findings.add(
            at + "/expect/gates",
            Rule.CASE_GATE,
            "there is no gate '" + gate + "': correct the id");
      }
    }
  }
}
