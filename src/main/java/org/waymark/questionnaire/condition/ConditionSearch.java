package org.waymark.questionnaire.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Condition.Fact;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/**
 * Tries a condition over every firm and every way to answer the questions it depends on, directly
 * or because they decide whether another is asked, or what its answer is.
 *
 * <p>Sound, not complete: what it says of a condition is so. Beyond {@value #MOST_COMBINATIONS}
 * combinations, or {@value PossibleAnswers#MOST_TICKS} boxes to tick in one question, it gives up
 * and says nothing.
 */
public final class ConditionSearch {

  private static final int MOST_COMBINATIONS = 20_000;

  /** One before which no day anybody answers has passed, and one after all of them. */
  private static final LocalDate[] DAYS = {LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31)};

  private final Condition condition;
  private final List<Question> questions;
  private final List<FirmFacts> firms;
  private final Function<Question, List<Optional<Answer>>> states;
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, Truth> asked = new HashMap<>();
  private final Set<Truth> seen = EnumSet.noneOf(Truth.class);
  private int combinations;

  /** What a condition can come to. */
  public enum Verdict {
    /**
     * Certainly false for some and certainly true for others, as it should be; or too much to try.
     */
    UNSUSPICIOUS,
    /** False for some, and certainly true for nobody. */
    NEVER_TRUE,
    /** True for some, and certainly false for nobody. */
    NEVER_FALSE
  }

  private ConditionSearch(
      Condition condition,
      List<Question> questions,
      List<FirmFacts> firms,
      Function<Question, List<Optional<Answer>>> states) {
    this.condition = condition;
    this.questions = questions;
    this.firms = firms;
    this.states = states;
  }

  /**
   * Tries a condition of an edition.
   *
   * @param edition every condition of which compiled
   */
  public static Verdict of(Condition condition, Questionnaire edition) {
    return tried(condition, edition, UnaryOperator.identity())
        .map(ConditionSearch::verdict)
        .orElse(Verdict.UNSUSPICIOUS);
  }

  /**
   * What a condition of an edition can come to for firms that answered the core, to whom nothing is
   * known that only the full depth asks. Empty where that is too much to try.
   */
  public static Optional<Set<Truth>> inCore(Condition condition, Questionnaire edition) {
    return tried(
        condition,
        edition,
        states ->
            question ->
                question.asking().depth() == Depth.FULL
                    ? List.of(Optional.empty())
                    : states.apply(question));
  }

  /** All a condition comes to, or as much as tells that it can be true and can be false. */
  private static Optional<Set<Truth>> tried(
      Condition condition,
      Questionnaire edition,
      UnaryOperator<Function<Question, List<Optional<Answer>>>> known) {
    var questions = dependedOn(condition, edition);
    var firms = firms(condition, questions);
    var seen = EnumSet.noneOf(Truth.class);
    // The best and the worst firm settle most conditions; few need all answers.
    var possible = new PossibleAnswers(limits(condition, questions));
    var ways = new ArrayList<>(possible.telling());
    ways.add(possible::all);
    for (var states : ways) {
      if (states == ways.getLast() && questions.stream().anyMatch(possible::beyondCount)) {
        return Optional.empty();
      }
      var search = new ConditionSearch(condition, questions, firms, known.apply(states));
      var triedAll = search.run();
      seen.addAll(search.seen);
      if (sawBoth(seen)) {
        return Optional.of(seen);
      }
      if (!triedAll) {
        return Optional.empty();
      }
    }
    return Optional.of(seen);
  }

  private static Verdict verdict(Set<Truth> seen) {
    if (seen.contains(Truth.TRUE) == seen.contains(Truth.FALSE)) {
      return Verdict.UNSUSPICIOUS;
    }
    return seen.contains(Truth.TRUE) ? Verdict.NEVER_FALSE : Verdict.NEVER_TRUE;
  }

  /** Whether everything was tried, or enough to know. */
  private boolean run() {
    for (var firm : firms) {
      if (sawBoth() || combinations > MOST_COMBINATIONS) {
        break;
      }
      from(0, firm);
    }
    return combinations <= MOST_COMBINATIONS;
  }

  private void from(int index, FirmFacts firm) {
    if (sawBoth() || combinations > MOST_COMBINATIONS) {
      return;
    }
    if (index == questions.size()) {
      combinations++;
      seen.add(condition.over(situation(firm)));
      return;
    }
    var question = questions.get(index);
    var visibleWhen = question.visibleWhen();
    var truth = visibleWhen == null ? Truth.TRUE : visibleWhen.over(situation(firm));
    asked.put(question.id(), truth);
    for (var state : possible(question, truth, firm)) {
      state.ifPresentOrElse(
          answer -> answers.put(question.id(), answer), () -> answers.remove(question.id()));
      from(index + 1, firm);
    }
    answers.remove(question.id());
    asked.remove(question.id());
  }

  private List<Optional<Answer>> possible(Question question, Truth asked, FirmFacts firm) {
    // The answer to a hidden question is ignored: one state stands for all.
    if (asked == Truth.FALSE) {
      return List.of(Optional.empty());
    }
    return question.origin() instanceof Origin.Derived(var rules)
        ? List.of(derived(rules, situation(firm)))
        : states.apply(question);
  }

  private static Optional<Answer> derived(List<Origin.Derived.Rule> rules, Situation before) {
    for (var rule : rules) {
      switch (rule.when().over(before)) {
        case TRUE -> {
          return Optional.of(new Answer.Chosen(List.of(rule.option())));
        }
        case UNKNOWN -> {
          return Optional.empty();
        }
        case FALSE -> {}
      }
    }
    return Optional.empty();
  }

  private Situation situation(FirmFacts firm) {
    return Situation.of(firm, new Answers(answers), asked);
  }

  private boolean sawBoth() {
    return sawBoth(seen);
  }

  private static boolean sawBoth(Set<Truth> seen) {
    return seen.contains(Truth.TRUE) && seen.contains(Truth.FALSE);
  }

  /** What it hangs on whether a question is asked, or what its answer is. */
  private static List<Condition> conditions(Question question) {
    var conditions = new ArrayList<Condition>();
    if (question.visibleWhen() != null) {
      conditions.add(question.visibleWhen());
    }
    if (question.origin() instanceof Origin.Derived(var rules)) {
      rules.forEach(rule -> conditions.add(rule.when()));
    }
    return conditions;
  }

  /** Empty when one of the conditions cannot tell. */
  private static Optional<Set<BigDecimal>> limits(Condition condition, List<Question> questions) {
    Set<BigDecimal> limits = new HashSet<>();
    var all = new ArrayList<>(List.of(condition));
    questions.forEach(question -> all.addAll(conditions(question)));
    for (var each : all) {
      var known = each.limits();
      if (known.isEmpty()) {
        return Optional.empty();
      }
      limits.addAll(known.get());
    }
    return Optional.of(limits);
  }

  /** In the order of asking, so that what decides about a question comes before it. */
  private static List<Question> dependedOn(Condition condition, Questionnaire edition) {
    var ids = new HashSet<String>();
    var open = new ArrayList<>(condition.questions());
    while (!open.isEmpty()) {
      var id = open.removeLast();
      if (ids.add(id)) {
        conditions(edition.question(id).orElseThrow())
            .forEach(other -> open.addAll(other.questions()));
      }
    }
    return edition.questions().filter(question -> ids.remove(question.id())).toList();
  }

  /** One firm for each combination of the facts that matter. */
  private static List<FirmFacts> firms(Condition condition, List<Question> questions) {
    var facts = new HashSet<>(condition.facts());
    for (var question : questions) {
      conditions(question).forEach(other -> facts.addAll(other.facts()));
    }
    var firms = new ArrayList<FirmFacts>();
    for (var nation : some(Nation.values(), facts.contains(Fact.NATION))) {
      for (var size : some(SizeBand.values(), facts.contains(Fact.SIZE))) {
        for (var sector : some(Sector.values(), facts.contains(Fact.SECTOR))) {
          for (var today : some(DAYS, facts.contains(Fact.TODAY))) {
            firms.add(new FirmFacts(nation, size, sector, today));
          }
        }
      }
    }
    return firms;
  }

  private static <T> List<T> some(T[] values, boolean all) {
    return all ? List.of(values) : List.of(values[0]);
  }
}
