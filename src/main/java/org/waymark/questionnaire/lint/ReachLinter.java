package org.waymark.questionnaire.lint;

import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.condition.ConditionSearch;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/**
 * Finds questions nobody is asked, conditions that decide nothing, and gates that hold nobody or
 * everybody. Options carry no conditions, so one is out of reach only with its question.
 *
 * <p>Silent where {@link ConditionSearch} has too much to try.
 */
final class ReachLinter {

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final Findings findings;

  ReachLinter(Questionnaire edition, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.findings = findings;
  }

  void check() {
    var questions = edition.questions().iterator();
    written.questions().forEach(as -> check(questions.next(), as));
    for (var g = 0; g < edition.gates().size(); g++) {
      gate(ConditionSearch.of(edition.gates().get(g).when(), edition), "/gates/" + g + "/when");
    }
  }

  private void check(Question question, WrittenQuestion as) {
    var visibleWhen = question.visibleWhen();
    if (visibleWhen != null) {
      question(ConditionSearch.of(visibleWhen, edition), as.conditions().getLast().at());
    }
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
