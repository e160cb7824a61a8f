package org.waymark.scoring;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Section;
import org.waymark.scoring.Contribution.State;

/**
 * The sums of one section.
 *
 * @param marks one for each scored question
 */
record SectionTally(Section section, List<Mark> marks) {

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
}
