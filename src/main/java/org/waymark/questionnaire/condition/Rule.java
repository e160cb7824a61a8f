package org.waymark.questionnaire.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Shorthand;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Subject;
import org.waymark.questionnaire.answer.Truth;

/** A condition of a common form, which needs no interpreter. */
sealed interface Rule
    permits Joined,
        Rule.Fixed,
        Rule.Not,
        Rule.FirmIs,
        Rule.ByAnswer,
        Rule.ByCount,
        Rule.DaysAhead,
        Rule.Includes {

  /** As the expression language would have it, what is not known included. */
  Truth over(Situation situation);

  /** The same, knowing where its questions stand in an order of asking. */
  Rule in(Sitting.Order order);

  /** The opposite: of a rule that looks something up, one that looks that up instead. */
  default Rule not() {
    return new Not(this);
  }

  /** Always the same. */
  record Fixed(Truth truth) implements Rule {
    @Override
    public Rule not() {
      return new Fixed(truth.not());
    }

    @Override
    public Rule in(Sitting.Order order) {
      return this;
    }

    @Override
    public Truth over(Situation situation) {
      return truth;
    }
  }

  /** The opposite of another. */
  record Not(Rule rule) implements Rule {
    @Override
    public Rule not() {
      return rule;
    }

    @Override
    public Rule in(Sitting.Order order) {
      return new Not(rule.in(order));
    }

    @Override
    public Truth over(Situation situation) {
      return rule.over(situation).not();
    }
  }

  /** Whether something about the firm is one of these. */
  record FirmIs(Variable.Fact fact, Set<String> codes) implements Rule {

    public FirmIs {
      codes = Set.copyOf(codes);
    }

    @Override
    public Rule in(Sitting.Order order) {
      return this;
    }

    @Override
    public Truth over(Situation situation) {
      return Truth.of(codes.contains(fact.code(situation.firm())));
    }
  }

  /**
   * Something that follows from what an answer is first, {@link Shorthand#first}: looked up, as
   * asking what kind of answer it is takes longer with every firm answering otherwise.
   */
  final class ByAnswer implements Rule {

    private final Subject question;

    /** By what an answer is first. */
    private final Truth[] outcomes;

    /** Whether it holds only where the question is asked. */
    private final boolean guarded;

    private ByAnswer(Subject question, Truth[] outcomes, boolean guarded) {
      this.question = question;
      this.outcomes = outcomes;
      this.guarded = guarded;
    }

    /**
     * Of every answer in shorthand.
     *
     * @param outcome of an answer that is one option, of one that is an option the question does
     *     not have, and of one of each other kind
     */
    static ByAnswer of(Subject question, LongFunction<Truth> outcome) {
      var outcomes = new Truth[Shorthand.OUTCOMES];
      Arrays.setAll(outcomes, first -> outcome.apply(Shorthand.startingWith(first)));
      return new ByAnswer(question, outcomes, false);
    }

    /**
     * Whether a question is asked, and not answered with "does not apply".
     *
     * @param mayNotApply whether that answer is among its options
     */
    static ByAnswer applies(Subject question, boolean mayNotApply) {
      var byAnswer =
          of(
              question,
              answer -> {
                if (answer == Shorthand.NOTHING && mayNotApply) {
                  return Truth.UNKNOWN;
                }
                return Truth.of(!Shorthand.notApplicable(answer));
              });
      return new ByAnswer(question, byAnswer.outcomes, !question.alwaysAsked());
    }

    /**
     * This and another joined, so that both are one look; null where they are about two questions,
     * or only one of two alternatives needs the question asked.
     */
    @Nullable ByAnswer joined(Truth decisive, ByAnswer other) {
      var needed = decisive == Truth.FALSE || guarded == other.guarded;
      if (!needed || !question.id().equals(other.question.id())) {
        return null;
      }
      var both = new Truth[outcomes.length];
      Arrays.setAll(both, first -> outcomes[first].joined(decisive, other.outcomes[first]));
      return new ByAnswer(question, both, guarded || other.guarded);
    }

    @Override
    public Rule not() {
      return guarded
          ? new Not(this)
          : new ByAnswer(
              question, Stream.of(outcomes).map(Truth::not).toArray(Truth[]::new), false);
    }

    @Override
    public Rule in(Sitting.Order order) {
      return new ByAnswer(question.in(order), outcomes, guarded);
    }

    @Override
    public Truth over(Situation situation) {
      var truth = outcomes[Shorthand.first(question.shorthand(situation))];
      return guarded ? truth.joined(Truth.FALSE, question.asked(situation)) : truth;
    }
  }

  /**
   * Something that follows from how many of the options that count are chosen.
   *
   * @param ticks those options, in shorthand
   * @param byCount whether it holds for none, for one, and so on
   */
  record ByCount(Subject question, long ticks, List<Boolean> byCount) implements Rule {

    public ByCount {
      byCount = List.copyOf(byCount);
    }

    @Override
    public Rule not() {
      return new ByCount(question, ticks, byCount.stream().map(holds -> !holds).toList());
    }

    @Override
    public Rule in(Sitting.Order order) {
      return new ByCount(question.in(order), ticks, byCount);
    }

    @Override
    public Truth over(Situation situation) {
      var chosen = question.shorthand(situation);
      return Shorthand.chosen(chosen)
          ? Truth.of(byCount.get(Long.bitCount(chosen & ticks)))
          : Truth.UNKNOWN;
    }
  }

  /** Something that follows from how far ahead the day given is. */
  record DaysAhead(Subject question, Predicate<Double> holds) implements Rule {

    @Override
    public Rule in(Sitting.Order order) {
      return new DaysAhead(question.in(order), holds);
    }

    @Override
    public Truth over(Situation situation) {
      return question.answer(situation) instanceof Answer.Day day
          ? Truth.of(holds.test(day.daysAfter(situation.firm().today())))
          : Truth.UNKNOWN;
    }
  }

  /**
   * Whether an option is among those chosen.
   *
   * @param option in shorthand
   */
  record Includes(Subject question, long option) implements Rule {

    @Override
    public Rule in(Sitting.Order order) {
      return new Includes(question.in(order), option);
    }

    @Override
    public Truth over(Situation situation) {
      var chosen = question.shorthand(situation);
      return Shorthand.chosen(chosen) ? Truth.of((chosen & option) != 0) : Truth.UNKNOWN;
    }
  }
}
