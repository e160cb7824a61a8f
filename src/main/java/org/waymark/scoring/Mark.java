package org.waymark.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Fractions;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.ScoringPolicy.DontKnowPolicy;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.scoring.Contribution.State;

/**
 * What one scored question is worth.
 *
 * @param value 0 unless answered
 * @param settled whether finding out more cannot change the value
 * @param counts whether it enters the score
 */
record Mark(Question question, State state, BigFraction value, boolean settled, boolean counts) {

  static Mark of(Question question, Interview interview) {
    if (!interview.asks(question)) {
      return new Mark(question, State.HIDDEN, BigFraction.ZERO, true, false);
    }
    var certain = interview.askedFor(question) == Truth.TRUE;
    return switch (interview.answerTo(question).orElse(null)) {
      case null -> new Mark(question, State.UNANSWERED, BigFraction.ZERO, false, true);
      case Answer.Chosen chosen ->
          new Mark(question, State.ANSWERED, question.format().worth(chosen), certain, true);
      case Answer.DontKnow _ ->
          new Mark(question, State.DONT_KNOW, BigFraction.ZERO, false, countsZero(interview));
      case Answer.NotApplicable _ ->
          new Mark(question, State.NOT_APPLICABLE, BigFraction.ZERO, true, false);
    };
  }

  private static boolean countsZero(Interview interview) {
    return interview.questionnaire().scoring().dontKnow() == DontKnowPolicy.ZERO;
  }

  BigFraction weight() {
    return Fractions.of(question.weight());
  }

  boolean asked() {
    return state != State.HIDDEN;
  }

  boolean inRange() {
    return asked() && state != State.NOT_APPLICABLE;
  }

  BigFraction lowest() {
    return settled ? value : BigFraction.ZERO;
  }

  BigFraction highest() {
    return settled ? value : BigFraction.ONE;
  }
}
