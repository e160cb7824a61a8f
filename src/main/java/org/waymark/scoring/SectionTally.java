package org.waymark.scoring;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Fractions;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.ScoringPolicy.DontKnowPolicy;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.scoring.Contribution.State;

/**
 * The sums of one section.
 *
 * @param marks one for each scored question
 */
record SectionTally(Section section, List<SectionTally.Mark> marks) {

  static SectionTally of(Section section, Interview interview) {
    var marks = new java.util.ArrayList<Mark>();
    for (var question : section.questions()) {
      if (question.scored()) {
        marks.add(Mark.of(question, interview));
      }
    }
    return new SectionTally(section, List.copyOf(marks));
  }

  /** Whether any question enters the score. */
  boolean counts() {
    return marks.stream().anyMatch(Mark::counts);
  }

  /** Whether any question enters the range: as the score, and "don't know" in any case. */
  boolean open() {
    return marks.stream().anyMatch(Mark::inRange);
  }

  /** Whether any question is asked. */
  boolean asked() {
    return marks.stream().anyMatch(Mark::asked);
  }

  Score score() {
    return new Score(mean(Mark::value), lowest(), highest());
  }

  BigFraction mean(Function<Mark, BigFraction> value) {
    return mean(Mark::counts, value);
  }

  BigFraction lowest() {
    return mean(Mark::inRange, Mark::lowest);
  }

  BigFraction highest() {
    return mean(Mark::inRange, Mark::highest);
  }

  BigFraction answered() {
    return mean(
        Mark::inRange,
        mark -> mark.state() == State.UNANSWERED ? BigFraction.ZERO : BigFraction.ONE);
  }

  BigFraction notApplicable() {
    return mean(
        Mark::asked,
        mark -> mark.state() == State.NOT_APPLICABLE ? BigFraction.ONE : BigFraction.ZERO);
  }

  /**
   * @param share what the section carries of the whole
   */
  List<Contribution> contributions(BigFraction share) {
    var total = weight(Mark::counts);
    return marks.stream()
        .map(
            mark ->
                new Contribution(
                    mark.question().id(),
                    section.id(),
                    mark.counts() ? share.multiply(mark.weight()).divide(total) : BigFraction.ZERO,
                    mark.value(),
                    mark.state()))
        .toList();
  }

  private BigFraction mean(Predicate<Mark> which, Function<Mark, BigFraction> value) {
    var total = weight(which);
    if (total.signum() == 0) {
      return BigFraction.ZERO;
    }
    return marks.stream()
        .filter(which)
        .map(mark -> mark.weight().multiply(value.apply(mark)))
        .reduce(BigFraction.ZERO, BigFraction::add)
        .divide(total);
  }

  private BigFraction weight(Predicate<Mark> which) {
    return marks.stream()
        .filter(which)
        .map(Mark::weight)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

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
}
