package org.waymark.questionnaire.condition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/** A condition of a common form, which needs no interpreter. */
sealed interface Rule {

  /** As the expression language would have it, what is not known included. */
  Truth over(Situation situation);

  private static Truth truth(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }

  /**
   * The question a rule looks at.
   *
   * @param place in the order of asking, among all that were declared
   * @param alwaysAsked whether nothing can hide it, which saves looking
   */
  record Subject(String id, int place, boolean alwaysAsked) {

    Truth asked(Situation situation) {
      return alwaysAsked ? Truth.TRUE : situation.asked(id, place);
    }

    /** Null while there is none, and for a hidden question, whatever is stored. */
    @Nullable Answer answer(Situation situation) {
      return situation.answer(id, place);
    }

    /** The options chosen; null while there are none. */
    @Nullable List<String> chosen(Situation situation) {
      return answer(situation) instanceof Answer.Chosen(var options) ? options : null;
    }
  }

  /** Always the same. */
  record Fixed(Truth truth) implements Rule {
    @Override
    public Truth over(Situation situation) {
      return truth;
    }
  }

  /** The opposite of another. */
  record Not(Rule rule) implements Rule {
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
    public Truth over(Situation situation) {
      return truth(codes.contains(fact.code(situation.firm())));
    }
  }

  /** Whether a question has an answer other than "I don't know". */
  record Answered(Subject question) implements Rule {
    @Override
    public Truth over(Situation situation) {
      var answer = question.answer(situation);
      return truth(answer != null && !(answer instanceof Answer.DontKnow));
    }
  }

  /**
   * Whether a question is asked, and not answered with "does not apply".
   *
   * @param mayNotApply whether that answer is among its options
   */
  record Applies(Subject question, boolean mayNotApply) implements Rule {
    @Override
    public Truth over(Situation situation) {
      var asked = question.asked(situation);
      var answer = question.answer(situation);
      if (asked == Truth.FALSE || answer instanceof Answer.NotApplicable) {
        return Truth.FALSE;
      }
      return asked == Truth.UNKNOWN || (answer == null && mayNotApply) ? Truth.UNKNOWN : Truth.TRUE;
    }
  }

  /**
   * Something that follows from the one option chosen.
   *
   * @param byOption whether it holds, by option id
   * @param otherwise for an option the question does not have
   */
  record ByChoice(Subject question, Map<String, Boolean> byOption, boolean otherwise)
      implements Rule {

    public ByChoice {
      byOption = Map.copyOf(byOption);
    }

    @Override
    public Truth over(Situation situation) {
      var chosen = question.chosen(situation);
      return chosen == null
          ? Truth.UNKNOWN
          : truth(byOption.getOrDefault(chosen.getFirst(), otherwise));
    }
  }

  /**
   * Something that follows from how many of the options that count are chosen.
   *
   * @param byCount whether it holds for none, for one, and so on
   */
  record ByCount(Subject question, List<String> ticks, List<Boolean> byCount) implements Rule {

    public ByCount {
      ticks = List.copyOf(ticks);
      byCount = List.copyOf(byCount);
    }

    @Override
    public Truth over(Situation situation) {
      var chosen = question.chosen(situation);
      if (chosen == null) {
        return Truth.UNKNOWN;
      }
      var count = 0;
      for (var tick : ticks) {
        count += chosen.contains(tick) ? 1 : 0;
      }
      return truth(byCount.get(count));
    }
  }

  /** Whether an option is among those chosen. */
  record Includes(Subject question, String option) implements Rule {
    @Override
    public Truth over(Situation situation) {
      var chosen = question.chosen(situation);
      return chosen == null ? Truth.UNKNOWN : truth(chosen.contains(option));
    }
  }
}
