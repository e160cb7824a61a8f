package org.waymark.scoring;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.rule.ScoringPolicy.DontKnowPolicy;
import org.waymark.scoring.Contribution.State;

/**
 * The sums of something made of parts, at any depth: the whole of its sections, a section of its
 * parts, a group of its own.
 */
sealed interface PartTally {

  BigFraction weight();

  /** Whether any of it enters the score. */
  boolean counts();

  /** Whether any of it enters the range: as the score, and "don't know" in any case. */
  boolean inRange();

  /** Whether any of it is asked. */
  boolean asked();

  BigFraction value();

  BigFraction lowest();

  BigFraction highest();

  /** Share of the weight in range that has an answer, "don't know" included. */
  BigFraction answered();

  /** Share of the weight asked that does not apply. */
  BigFraction notApplicable();

  /**
   * What each question adds.
   *
   * @param share what this carries of the whole
   */
  Stream<Contribution> contributions(String section, BigFraction share);

  /** The parts of a section, or nothing where it only lists facts. */
  static Branch of(Section section, Interview interview) {
    return branch(Fractions.of(section.weight()), section.parts(), interview);
  }

  private static Branch branch(BigFraction weight, List<Part> parts, Interview interview) {
    return new Branch(
        weight,
        parts.stream()
            .filter(part -> part.weight().signum() > 0)
            .map(part -> of(part, interview))
            .toList());
  }

  private static PartTally of(Part part, Interview interview) {
    return switch (part) {
      case Question question -> Mark.of(question, interview);
      case Group group -> branch(Fractions.of(group.weight()), group.parts(), interview);
    };
  }

  /** The weighted mean of parts, of those that have something to say. */
  record Branch(BigFraction weight, List<PartTally> parts) implements PartTally {

    public Branch {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean counts() {
      return parts.stream().anyMatch(PartTally::counts);
    }

    @Override
    public boolean inRange() {
      return parts.stream().anyMatch(PartTally::inRange);
    }

    @Override
    public boolean asked() {
      return parts.stream().anyMatch(PartTally::asked);
    }

    @Override
    public BigFraction value() {
      return mean(PartTally::counts, PartTally::value);
    }

    @Override
    public BigFraction lowest() {
      return mean(PartTally::inRange, PartTally::lowest);
    }

    @Override
    public BigFraction highest() {
      return mean(PartTally::inRange, PartTally::highest);
    }

    @Override
    public BigFraction answered() {
      return mean(PartTally::inRange, PartTally::answered);
    }

    @Override
    public BigFraction notApplicable() {
      return mean(PartTally::asked, PartTally::notApplicable);
    }

    Score score() {
      return new Score(value(), lowest(), highest());
    }

    @Override
    public Stream<Contribution> contributions(String section, BigFraction share) {
      var total = weight(PartTally::counts);
      return parts.stream()
          .flatMap(part -> part.contributions(section, shareOf(part, share, total)));
    }

    /** What one part carries of the whole. */
    static BigFraction shareOf(PartTally part, BigFraction share, BigFraction total) {
      return part.counts() ? share.multiply(part.weight()).divide(total) : BigFraction.ZERO;
    }

    BigFraction weight(Predicate<PartTally> which) {
      return parts.stream()
          .filter(which)
          .map(PartTally::weight)
          .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private BigFraction mean(Predicate<PartTally> which, Function<PartTally, BigFraction> value) {
      var total = weight(which);
      if (total.signum() == 0) {
        return BigFraction.ZERO;
      }
      return parts.stream()
          .filter(which)
          .map(part -> part.weight().multiply(value.apply(part)))
          .reduce(BigFraction.ZERO, BigFraction::add)
          .divide(total);
    }
  }

  /**
   * What one scored question is worth.
   *
   * @param value 0 unless answered
   * @param settled whether finding out more cannot change the value
   * @param counts whether it enters the score
   */
  record Mark(Question question, State state, BigFraction value, boolean settled, boolean counts)
      implements PartTally {

    static Mark of(Question question, Interview interview) {
      if (!interview.counts(question)) {
        return new Mark(question, State.HIDDEN, BigFraction.ZERO, true, false);
      }
      var certain = interview.askedFor(question) == Truth.TRUE;
      return switch (interview.answerTo(question).orElse(null)) {
        case null -> new Mark(question, State.UNANSWERED, BigFraction.ZERO, false, true);
        case Answer.Given given ->
            new Mark(question, State.ANSWERED, question.format().worth(given), certain, true);
        case Answer.DontKnow _ ->
            new Mark(question, State.DONT_KNOW, BigFraction.ZERO, false, countsZero(interview));
        case Answer.NotApplicable _ ->
            new Mark(question, State.NOT_APPLICABLE, BigFraction.ZERO, true, false);
      };
    }

    private static boolean countsZero(Interview interview) {
      return interview.questionnaire().scoring().dontKnow() == DontKnowPolicy.ZERO;
    }

    @Override
    public BigFraction weight() {
      return Fractions.of(question.weight());
    }

    @Override
    public boolean asked() {
      return state != State.HIDDEN;
    }

    @Override
    public boolean inRange() {
      return asked() && state != State.NOT_APPLICABLE;
    }

    @Override
    public BigFraction lowest() {
      return settled ? value : BigFraction.ZERO;
    }

    @Override
    public BigFraction highest() {
      return settled ? value : BigFraction.ONE;
    }

    @Override
    public BigFraction answered() {
      return state == State.UNANSWERED ? BigFraction.ZERO : BigFraction.ONE;
    }

    @Override
    public BigFraction notApplicable() {
      return state == State.NOT_APPLICABLE ? BigFraction.ONE : BigFraction.ZERO;
    }

    @Override
    public Stream<Contribution> contributions(String section, BigFraction share) {
      return Stream.of(new Contribution(question.id(), section, share, value, state));
    }
  }
}
