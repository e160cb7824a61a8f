package org.waymark.questionnaire.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Truth;

/** One way through all firms and all answers to some questions, as far as the budget reaches. */
final class Walk {

  /** More for one condition would leave too little for the others. */
  static final int MOST_COMBINATIONS = 20_000;

  /** To list ways to tick is quick beside asking conditions about them. */
  private static final int STATES_A_LOOK = 4;

  private final Dependencies dependencies;
  private final List<Step> steps;
  private final Function<Question, List<Optional<Answer>>> states;
  private final Budget budget;
  private final int cost;

  /** By step, from the first time they are needed. */
  private final List<@Nullable List<Optional<Answer>>> known = new ArrayList<>();

  private boolean settledOnly;
  private Predicate<Sitting> visit = _ -> true;
  private int combinations;
  private boolean outOfReach;
  private boolean enough;

  /**
   * @param steps in the order of asking, each after what decides about it
   * @param states in which a question can be that a firm is asked
   * @param cost of seeing one combination, in looks
   */
  Walk(
      Dependencies dependencies,
      List<Step> steps,
      Function<Question, List<Optional<Answer>>> states,
      Budget budget,
      int cost) {
    this.dependencies = dependencies;
    this.steps = steps;
    this.states = states;
    this.budget = budget;
    this.cost = cost;
    steps.forEach(_ -> known.add(null));
  }

  /** Leaves out what is open: whether a question is asked, and what an answer follows to be. */
  Walk settled() {
    settledOnly = true;
    return this;
  }

  /**
   * Sees every combination.
   *
   * @param goOn sees one; whether there is need of more
   * @return whether all were seen that there was need of
   */
  boolean over(List<FirmFacts> firms, Predicate<Sitting> goOn) {
    visit = goOn;
    for (var firm : firms) {
      if (!stopped()) {
        from(0, dependencies.sitting(firm));
      }
    }
    return !outOfReach;
  }

  private boolean stopped() {
    return outOfReach || enough;
  }

  private void spend(long looks) {
    outOfReach |= !budget.spend(looks);
  }

  private void from(int index, Sitting sitting) {
    if (index == steps.size()) {
      outOfReach |= ++combinations > MOST_COMBINATIONS;
      spend(cost);
      enough |= !stopped() && !visit.test(sitting);
      return;
    }
    var step = steps.get(index);
    spend(step.cost());
    if (stopped()) {
      return;
    }
    var asked = step.asked(sitting);
    sitting.ask(step.place(), asked);
    for (var state : possible(index, asked, sitting)) {
      sitting.derive(step.place(), state.orElse(null));
      from(index + 1, sitting);
      if (stopped()) {
        return;
      }
    }
  }

  private List<Optional<Answer>> possible(int index, Truth asked, Sitting sitting) {
    // The answer to a hidden question is ignored: one state stands for all.
    if (asked == Truth.FALSE) {
      return List.of(Optional.empty());
    }
    if (asked == Truth.UNKNOWN && settledOnly) {
      return List.of();
    }
    var rules = steps.get(index).rules();
    if (rules == null) {
      return states(index);
    }
    var derived = Step.derived(rules, sitting);
    return derived.isEmpty() && settledOnly ? List.of() : List.of(derived);
  }

  private List<Optional<Answer>> states(int index) {
    var already = known.get(index);
    if (already != null) {
      return already;
    }
    var question = steps.get(index).question();
    var all = states.apply(question);
    spend((long) all.size() * question.format().options().size() / STATES_A_LOOK);
    known.set(index, all);
    return all;
  }
}
