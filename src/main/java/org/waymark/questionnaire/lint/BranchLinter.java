package org.waymark.questionnaire.lint;

import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.rule.Unmet;
import org.waymark.questionnaire.search.ConditionSearch;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/**
 * Finds conditions that test in one of their branches whether a question applies, and in another
 * take its answer for granted: there they stay unknown for ever, and a gate that is unknown holds.
 */
final class BranchLinter {

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final ConditionSearch search;
  private final ConditionLinter conditions;

  BranchLinter(
      Questionnaire edition, WrittenEdition written, ConditionSearch search, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.search = search;
    conditions = new ConditionLinter(edition, findings);
  }

  void check() {
    var questions = edition.questions().iterator();
    written.questions().forEach(as -> check(questions.next(), as));
    for (var g = 0; g < edition.gates().size(); g++) {
      conditions.guardedThroughout(
          edition.gates().get(g).when(),
          "/gates/" + g + "/when",
          Rule.GATE_ON_HIDDEN_QUESTION,
          search);
    }
    var contradictions = edition.rules().contradictions();
    for (var c = 0; c < contradictions.size(); c++) {
      conditions.guardedThroughout(
          contradictions.get(c).when(),
          "/contradictions/" + c + "/when",
          Rule.CONTRADICTION_ON_HIDDEN_QUESTION,
          search);
    }
    for (var l = 0; l < edition.levels().size(); l++) {
      var requirement = edition.levels().get(l).requirement();
      if (requirement != null && requirement.unmet() instanceof Unmet unmet) {
        requirement(unmet, "/levels/" + l + "/requires/when");
      }
    }
  }

  private void check(Question question, WrittenQuestion as) {
    var visibleWhen = question.visibleWhen();
    if (visibleWhen != null) {
      conditions.guardedThroughout(
          visibleWhen, as.conditions().getLast().at(), Rule.BRANCH_ON_HIDDEN_QUESTION, search);
    }
    if (question.origin() instanceof Origin.Derived(var rules)) {
      for (var i = 0; i < rules.size(); i++) {
        conditions.guardedThroughout(
            rules.get(i).when(),
            as.at() + "/derive/" + i + "/when",
            Rule.BRANCH_ON_HIDDEN_QUESTION,
            search);
      }
    }
  }

  private void requirement(Unmet unmet, String at) {
    unmet
        .when()
        .ifPresent(
            when -> conditions.guardedThroughout(when, at, Rule.GATE_ON_HIDDEN_QUESTION, search));
  }
}
