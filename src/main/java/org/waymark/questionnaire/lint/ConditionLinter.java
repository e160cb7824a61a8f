package org.waymark.questionnaire.lint;

import java.util.List;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.condition.Guards;
import org.waymark.questionnaire.condition.OutOfRange;
import org.waymark.questionnaire.search.ConditionSearch;

/** Finds conditions that take for granted an answer the firm may never be asked for. */
final class ConditionLinter {

  private final Questionnaire edition;
  private final Findings findings;

  ConditionLinter(Questionnaire edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
  }

  /**
   * Checks a condition that a score or level hangs on.
   *
   * @param rule broken by taking for granted an answer that may be missing
   */
  void check(Condition condition, String at, Rule rule) {
    guarded(condition, at, rule);
    if (rule != Rule.BRANCH_ON_HIDDEN_QUESTION) {
      given(condition, at);
    }
    if (Guards.turnsWithTheDay(condition)) {
      findings.add(
          at,
          Rule.DAY_IN_SCORE,
          "'.days_ahead' would change the score overnight: ask back with a contradiction");
    }
    if (Guards.asksWhetherAnswered(condition)) {
      findings.add(
          at,
          Rule.ANSWERED_IN_CONDITION,
          "'.answered' turns when the firm finds out, which no range foresees:"
              + " give the answer itself, or .applicable");
    }
  }

  /** A question whose condition is not known is asked all the same; a gate holds for ever. */
  private void given(Condition condition, String at) {
    for (var question : lookedAt(condition)) {
      if (question.asking().optional()
          && Guards.asksForContent(condition, question.id())
          && !Guards.asksWhetherAnswered(condition)) {
        findings.add(
            at,
            Rule.OPTIONAL_IN_CONDITION,
            "'%s' may be left empty, and the firm would be held for ever: ask for an answer"
                .formatted(question.id()));
      }
    }
  }

  /** Checks a condition on which it hangs whether a question is asked, or what its answer is. */
  void checkOf(Question question, Condition condition, String at) {
    if (question.asking().depth() == Depth.CORE && restsOnFull(condition, at)) {
      return;
    }
    check(condition, at, Rule.BRANCH_ON_HIDDEN_QUESTION);
  }

  private boolean restsOnFull(Condition condition, String at) {
    var found = false;
    for (var other : lookedAt(condition)) {
      if (other.asking().depth() == Depth.FULL
          && !Guards.asksWhetherApplicable(condition, other.id())) {
        findings.add(
            at,
            Rule.CORE_ON_FULL,
            "the core does not ask '%s': ask both in the core, or test %s.applicable first"
                .formatted(other.id(), variable(other)));
        found = true;
      }
    }
    return found;
  }

  /** That no answer is taken for granted, and none compared in vain. */
  void guarded(Condition condition, String at, Rule rule) {
    for (var comparison : OutOfRange.comparedIn(condition)) {
      findings.add(
          at,
          Rule.COMPARED_OUT_OF_RANGE,
          comparison + ": that comes out the same for everybody, correct it or the range");
    }
    for (var question : unguarded(condition)) {
      findings.add(
          at,
          rule,
          "'%s' may be hidden or not applicable: test %s.applicable first"
              .formatted(question.id(), variable(question)));
    }
  }

  /**
   * Holds a condition that tests what it should to testing it wherever it needs to.
   *
   * @param rule broken by taking for granted an answer that may be missing
   */
  void guardedThroughout(Condition condition, String at, Rule rule, ConditionSearch search) {
    if (unguarded(condition).isEmpty()) {
      search
          .takenForGranted(condition)
          .ifPresent(
              question ->
                  findings.add(
                      at,
                      rule,
                      ("'%s' may be hidden or not applicable, and not every part of this sees to it:"
                              + " test %s.applicable wherever its answer is looked at")
                          .formatted(question.id(), variable(question))));
    }
  }

  /** Questions that may vanish, the answer to which it takes for granted without any test. */
  private List<Question> unguarded(Condition condition) {
    var lookedAt = lookedAt(condition);
    return lookedAt.stream()
        .filter(question -> !question.asking().always() || question.format().mayNotApply())
        .filter(question -> Guards.unguarded(condition, question.id()))
        .filter(question -> !guardedByNeighbour(question, condition, lookedAt))
        .toList();
  }

  /** Rows of one table are asked together: to test one of them is enough. */
  private static boolean guardedByNeighbour(
      Question question, Condition condition, List<Question> lookedAt) {
    return !question.format().mayNotApply()
        && lookedAt.stream()
            .anyMatch(
                other ->
                    Guards.asksWhetherApplicable(condition, other.id())
                        && sameFirms(question.asking(), other.asking()));
  }

  private static boolean sameFirms(Question.Asking asking, Question.Asking other) {
    return asking.depth() == other.depth()
        && asking.variants().equals(other.variants())
        && text(asking).equals(text(other));
  }

  private static String text(Question.Asking asking) {
    var condition = asking.visibleWhen();
    return condition == null ? "" : condition.text();
  }

  private List<Question> lookedAt(Condition condition) {
    var ids = condition.questions();
    return edition.questions().filter(question -> ids.contains(question.id())).toList();
  }

  private static String variable(Question question) {
    return "q." + question.id().replace('-', '_');
  }
}
