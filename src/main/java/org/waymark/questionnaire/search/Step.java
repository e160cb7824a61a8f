package org.waymark.questionnaire.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Truth;

/**
 * A question on the way to a condition, at its place in the order of asking.
 *
 * @param visibleWhen null where nothing hides it
 * @param rules null where the firm gives the answer
 * @param leftOut whether the form leaves it out that is tried
 * @param cost of settling whether it is asked, and what follows, in looks
 */
record Step(
    Question question,
    int place,
    @Nullable Condition visibleWhen,
    @Nullable List<Origin.Derived.Rule> rules,
    boolean leftOut,
    int cost) {

  static Step of(Question question, Sitting.Order order) {
    var visibleWhen = question.visibleWhen();
    return new Step(
        question,
        order.place(question.id()),
        visibleWhen == null ? null : visibleWhen.in(order),
        question.origin() instanceof Origin.Derived(var rules)
            ? rules.stream()
                .map(rule -> new Origin.Derived.Rule(rule.option(), rule.when().in(order)))
                .toList()
            : null,
        false,
        Firms.cost(question));
  }

  /** The same in a form of the edition. */
  Step in(Form form) {
    return new Step(question, place, visibleWhen, rules, question.in(form).isEmpty(), cost);
  }

  /** Whether there may be no answer to it: it is hidden from some, or need not apply. */
  boolean mayVanish() {
    return leftOut || visibleWhen != null || question.format().mayNotApply();
  }

  Truth asked(Sitting before) {
    if (leftOut) {
      return Truth.FALSE;
    }
    return visibleWhen == null ? Truth.TRUE : visibleWhen.over(before);
  }

  /** What follows from the answers so far; empty while that is open, or nothing does. */
  static Optional<Answer> derived(List<Origin.Derived.Rule> rules, Sitting before) {
    for (var rule : rules) {
      switch (rule.when().over(before)) {
        case TRUE -> {
          return Optional.of(new Answer.Chosen(List.of(rule.option())));
        }
        case UNKNOWN -> {
          return Optional.empty();
        }
        case FALSE -> {}
      }
    }
    return Optional.empty();
  }
}
