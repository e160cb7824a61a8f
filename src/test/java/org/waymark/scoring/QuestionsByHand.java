package org.waymark.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.rule.ScoringPolicy.DontKnowPolicy;
import org.waymark.scoring.Contribution.State;

/** What {@link FormulaByHand} says of each question alone: whether it is asked, and its worth. */
final class QuestionsByHand {

  private final Questionnaire edition;
  private final Answers answers;
  private final Situation situation;

  QuestionsByHand(Questionnaire edition, FirmFacts firm, Answers answers) {
    this.edition = edition;
    Map<String, Truth> asked = new HashMap<>();
    var known = new Answers(answers.byQuestion(), answers.evidence());
    for (var question : edition.questions().toList()) {
      var condition = question.visibleWhen();
      var before = Situation.of(firm, known, asked);
      if (question.origin() instanceof Origin.Derived(var rules)) {
        var derived = derived(rules, before);
        known = derived == null ? known.without(question.id()) : known.with(question.id(), derived);
      }
      asked.put(question.id(), condition == null ? Truth.TRUE : condition.over(before));
    }
    this.answers = known;
    this.situation = Situation.of(firm, known, asked);
  }

  /** The first option whose condition holds; null when none does, or one before it may. */
  private static @Nullable Answer derived(List<Origin.Derived.Rule> rules, Situation before) {
    return rules.stream()
        .filter(rule -> rule.when().over(before) != Truth.FALSE)
        .findFirst()
        .filter(rule -> rule.when().over(before) == Truth.TRUE)
        .map(rule -> new Answer.Chosen(List.of(rule.option())))
        .orElse(null);
  }

  /** With derived answers in place. */
  Answers answers() {
    return answers;
  }

  Situation situation() {
    return situation;
  }

  State state(Question question) {
    if (situation.asked(question.id()) == Truth.FALSE) {
      return State.HIDDEN;
    }
    return switch (answers.to(question.id()).orElse(null)) {
      case null -> State.UNANSWERED;
      case Answer.Given _ -> State.ANSWERED;
      case Answer.DontKnow _ -> State.DONT_KNOW;
      case Answer.NotApplicable _ -> State.NOT_APPLICABLE;
    };
  }

  BigFraction value(Question question) {
    return state(question) == State.ANSWERED
            && answers.to(question.id()).orElseThrow() instanceof Answer.Given given
        ? question.format().worth(given)
        : BigFraction.ZERO;
  }

  boolean certain(Question question) {
    return state(question) == State.ANSWERED && situation.asked(question.id()) == Truth.TRUE;
  }

  BigFraction lowest(Question question) {
    return certain(question) ? value(question) : BigFraction.ZERO;
  }

  BigFraction highest(Question question) {
    return certain(question) ? value(question) : BigFraction.ONE;
  }

  boolean inRange(Question question) {
    return switch (state(question)) {
      case ANSWERED, UNANSWERED, DONT_KNOW -> true;
      case NOT_APPLICABLE, HIDDEN -> false;
    };
  }

  boolean counts(Question question) {
    var leftOut =
        state(question) == State.DONT_KNOW
            && edition.scoring().dontKnow() == DontKnowPolicy.EXCLUDE;
    return inRange(question) && !leftOut;
  }

  boolean asked(Question question) {
    return state(question) != State.HIDDEN;
  }

  BigFraction answered(Question question) {
    return state(question) == State.UNANSWERED ? BigFraction.ZERO : BigFraction.ONE;
  }

  BigFraction notApplicable(Question question) {
    return state(question) == State.NOT_APPLICABLE ? BigFraction.ONE : BigFraction.ZERO;
  }
}
