package org.waymark.questionnaire.lint;

import static org.waymark.questionnaire.search.ConditionSearch.Verdict.UNSUSPICIOUS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.rule.Requirement;
import org.waymark.questionnaire.rule.Unmet;
import org.waymark.questionnaire.search.ConditionSearch;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/**
 * Finds questions nobody is asked, conditions that decide nothing, gates, requirements and
 * contradictions that concern nobody or everybody, and those that wait for an answer nobody gives.
 * Options carry no conditions, so one is out of reach only with its question.
 *
 * <p>Silent where {@link ConditionSearch} has too much to try.
 */
final class ReachLinter {

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final ConditionSearch search;
  private final Findings findings;
  private final ConditionLinter conditions;

  ReachLinter(
      Questionnaire edition, WrittenEdition written, ConditionSearch search, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.search = search;
    this.findings = findings;
    conditions = new ConditionLinter(edition, findings);
  }

  void check() {
    var questions = edition.questions().iterator();
    written.questions().forEach(as -> check(questions.next(), as));
    for (var g = 0; g < edition.gates().size(); g++) {
      var when = edition.gates().get(g).when();
      gate(search.of(when), "/gates/" + g + "/when");
      throughout(when, "/gates/" + g + "/when", Rule.GATE_ON_HIDDEN_QUESTION);
    }
    var contradictions = edition.rules().contradictions();
    for (var c = 0; c < contradictions.size(); c++) {
      var when = contradictions.get(c).when();
      contradiction(search.of(when), "/contradictions/" + c + "/when");
      throughout(when, "/contradictions/" + c + "/when", Rule.CONTRADICTION_ON_HIDDEN_QUESTION);
    }
    for (var l = 0; l < edition.levels().size(); l++) {
      requirement(edition.levels().get(l).requirement(), "/levels/" + l + "/requires/when");
    }
  }

  private void check(Question question, WrittenQuestion as) {
    var visibleWhen = question.visibleWhen();
    if (visibleWhen != null) {
      question(search.of(visibleWhen), as.conditions().getLast().at());
      throughout(visibleWhen, as.conditions().getLast().at(), Rule.BRANCH_ON_HIDDEN_QUESTION);
    }
    if (question.origin() instanceof Origin.Derived(var rules)) {
      derived(rules, as.at() + "/derive");
    }
  }

  private void throughout(Condition condition, String at, Rule rule) {
    conditions.guardedThroughout(condition, at, rule, search);
  }

  private void derived(List<Origin.Derived.Rule> rules, String at) {
    for (var i = 0; i < rules.size(); i++) {
      throughout(rules.get(i).when(), at + "/" + i + "/when", Rule.BRANCH_ON_HIDDEN_QUESTION);
    }
    if (rules.stream().allMatch(this::neverDerives)) {
      findings.add(
          at,
          Rule.DERIVED_NOWHERE,
          "no answers lead to any of these, so it is never answered: correct the conditions");
      return;
    }
    for (var i = 0; i < rules.size(); i++) {
      if (search.of(rules, i) == ConditionSearch.Verdict.NEVER_TRUE) {
        findings.add(
            at + "/" + i,
            Rule.DERIVED_BEFORE,
            "no answers come down to this, one before it always decides: correct or remove it");
      }
    }
  }

  private boolean neverDerives(Origin.Derived.Rule rule) {
    return search.of(rule.when()) == ConditionSearch.Verdict.NEVER_TRUE;
  }

  private void question(ConditionSearch.Verdict verdict, String at) {
    switch (verdict) {
      case NEVER_TRUE ->
          findings.add(
              at,
              Rule.UNREACHABLE_QUESTION,
              "no answers make this true, so nobody is asked: correct it or remove the question");
      case NEVER_FALSE ->
          findings.add(
              at,
              Rule.NEEDLESS_CONDITION,
              "no answers make this false, so it hides nothing: correct it or remove it");
      case UNSUSPICIOUS -> {}
    }
  }

  private void contradiction(ConditionSearch.Verdict verdict, String at) {
    switch (verdict) {
      case NEVER_TRUE ->
          findings.add(
              at,
              Rule.CONTRADICTION_NEVER_HOLDS,
              "no answers make this true, so nobody is asked back: correct it or remove it");
      case NEVER_FALSE ->
          findings.add(
              at,
              Rule.CONTRADICTION_ALWAYS_HOLDS,
              "no answers make this false, so everybody is asked back: correct it or remove it");
      case UNSUSPICIOUS -> {}
    }
  }

  /** Best answers can always be given, and always be missing: only the condition is in doubt. */
  private void requirement(@Nullable Requirement requirement, String at) {
    if (requirement == null || !(requirement.unmet() instanceof Unmet unmet)) {
      return;
    }
    unmet.when().ifPresent(when -> throughout(when, at, Rule.GATE_ON_HIDDEN_QUESTION));
    switch (unmet.when().map(when -> search.of(when)).orElse(UNSUSPICIOUS)) {
      case NEVER_TRUE ->
          findings.add(
              at,
              Rule.REQUIREMENT_NEVER_MET,
              "no answers make this true, so nobody gets past: correct it or remove the level");
      case NEVER_FALSE ->
          findings.add(
              at,
              Rule.REQUIREMENT_ALWAYS_MET,
              "no answers make this false, so it requires nothing: correct it or remove it");
      case UNSUSPICIOUS -> {}
    }
  }

  private void gate(ConditionSearch.Verdict verdict, String at) {
    switch (verdict) {
      case NEVER_TRUE ->
          findings.add(
              at,
              Rule.GATE_NEVER_BINDS,
              "no answers make this true, so it holds nobody: correct it or remove the gate");
      case NEVER_FALSE ->
          findings.add(
              at,
              Rule.GATE_ALWAYS_BINDS,
              "no answers make this false, so nobody gets past: correct it or lower the levels");
      case UNSUSPICIOUS -> {}
    }
  }
}
