package org.waymark.questionnaire.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Shorthand;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Subject;
import org.waymark.questionnaire.answer.Truth;

/** A condition of a common form, which needs no interpreter. */
sealed interface Rule {

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

  /** Several rules joined by "and" or "or". */
  final class Joined implements Rule {

    private final Truth decisive;
    private final Truth otherwise;

    /** An array, as most of the time that scoring takes goes by in here. */
    private final Rule[] rules;

    /**
     * @param decisive what settles it as soon as one rule comes to it: false for "and", true for
     *     "or"
     */
    Joined(Truth decisive, List<Rule> rules) {
      this.decisive = decisive;
      otherwise = decisive.not();
      this.rules = rules.stream().flatMap(this::inline).toArray(Rule[]::new);
    }

    /** The expression language joins two at a time, so that three are two, one of them joined. */
    private Stream<Rule> inline(Rule rule) {
      return rule instanceof Joined joined && joined.decisive == decisive
          ? Stream.of(joined.rules)
          : Stream.of(rule);
    }

    private Joined each(Truth settling, UnaryOperator<Rule> change) {
      return new Joined(settling, Stream.of(rules).map(change).toList());
    }

    /** De Morgan's law, which holds for what is not known as well. */
    @Override
    public Rule not() {
      return each(otherwise, Rule::not);
    }

    @Override
    public Rule in(Sitting.Order order) {
      return each(decisive, rule -> rule.in(order));
    }

    @Override
    public Truth over(Situation situation) {
      var joined = otherwise;
      for (var rule : rules) {
        var truth = rule.over(situation);
        if (truth == decisive) {
          return truth;
        }
        if (truth == Truth.UNKNOWN) {
          joined = truth;
        }
      }
      return joined;
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
   * Whether a question is asked, and not answered with "does not apply".
   *
   * @param mayNotApply whether that answer is among its options
   */
  record Applies(Subject question, boolean mayNotApply) implements Rule {
    @Override
    public Rule in(Sitting.Order order) {
      return new Applies(question.in(order), mayNotApply);
    }

    @Override
    public Truth over(Situation situation) {
      var asked = question.asked(situation);
      var answer = question.shorthand(situation);
      if (asked == Truth.FALSE || Shorthand.notApplicable(answer)) {
        return Truth.FALSE;
      }
      return asked == Truth.UNKNOWN || (answer == Shorthand.NOTHING && mayNotApply)
          ? Truth.UNKNOWN
          : Truth.TRUE;
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

    private ByAnswer(Subject question, Truth[] outcomes) {
      this.question = question;
      this.outcomes = outcomes;
    }

    /**
     * Of every answer in shorthand.
     *
     * @param outcome of an answer that is one option, of one that is an option the question does
     *     not have, and of one of each other kind
     */
    static Rule of(Subject question, LongFunction<Truth> outcome) {
      var outcomes = new Truth[Shorthand.OUTCOMES];
      Arrays.setAll(outcomes, first -> outcome.apply(Shorthand.startingWith(first)));
      return new ByAnswer(question, outcomes);
    }

    @Override
    public Rule not() {
      return new ByAnswer(question, Stream.of(outcomes).map(Truth::not).toArray(Truth[]::new));
    }

    @Override
    public Rule in(Sitting.Order order) {
      return new ByAnswer(question.in(order), outcomes);
    }

    @Override
    public Truth over(Situation situation) {
      return outcomes[Shorthand.first(question.shorthand(situation))];
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
