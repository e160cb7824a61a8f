package org.waymark.questionnaire.condition;

import java.util.List;
import java.util.Set;
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

  private static Truth truth(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }

  /** Always the same. */
  record Fixed(Truth truth) implements Rule {
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
    public Rule in(Sitting.Order order) {
      return new Not(rule.in(order));
    }

    @Override
    public Truth over(Situation situation) {
      return switch (rule.over(situation)) {
        case TRUE -> Truth.FALSE;
        case FALSE -> Truth.TRUE;
        case UNKNOWN -> Truth.UNKNOWN;
      };
    }
  }

  /**
   * Several rules joined by "and" or "or".
   *
   * @param decisive what settles it as soon as one rule comes to it: false for "and", true for "or"
   */
  record Joined(Truth decisive, List<Rule> rules) implements Rule {

    public Joined {
      rules = List.copyOf(rules);
    }

    @Override
    public Rule in(Sitting.Order order) {
      return new Joined(decisive, rules.stream().map(rule -> rule.in(order)).toList());
    }

    @Override
    public Truth over(Situation situation) {
      var joined = decisive == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
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
      return truth(codes.contains(fact.code(situation.firm())));
    }
  }

  /** Whether a question has an answer other than "I don't know". */
  record Answered(Subject question) implements Rule {
    @Override
    public Rule in(Sitting.Order order) {
      return new Answered(question.in(order));
    }

    @Override
    public Truth over(Situation situation) {
      return truth(Shorthand.answered(question.shorthand(situation)));
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
   * Something that follows from the one option chosen.
   *
   * @param holds options for which it does, in shorthand
   * @param otherwise for an option the question does not have
   */
  record ByChoice(Subject question, long holds, boolean otherwise) implements Rule {

    @Override
    public Rule in(Sitting.Order order) {
      return new ByChoice(question.in(order), holds, otherwise);
    }

    @Override
    public Truth over(Situation situation) {
      var chosen = question.shorthand(situation);
      if (!Shorthand.chosen(chosen)) {
        return Truth.UNKNOWN;
      }
      return truth((chosen & holds) != 0 || (otherwise && !Shorthand.known(chosen)));
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
    public Rule in(Sitting.Order order) {
      return new ByCount(question.in(order), ticks, byCount);
    }

    @Override
    public Truth over(Situation situation) {
      var chosen = question.shorthand(situation);
      return Shorthand.chosen(chosen)
          ? truth(byCount.get(Long.bitCount(chosen & ticks)))
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
      return Shorthand.chosen(chosen) ? truth((chosen & option) != 0) : Truth.UNKNOWN;
    }
  }
}
