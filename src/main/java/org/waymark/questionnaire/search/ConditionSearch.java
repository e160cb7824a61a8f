package org.waymark.questionnaire.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Condition.Fact;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.condition.Contradictory;
import org.waymark.questionnaire.condition.Cost;
import org.waymark.questionnaire.condition.Guards;
import org.waymark.questionnaire.format.AmountFormat;

/**
 * Tries conditions of one edition over every firm and every way to answer the questions they depend
 * on, directly or because those decide whether another is asked, or what its answer is.
 *
 * <p>Sound, not complete: what it says of a condition is so. Beyond {@value Walk#MOST_COMBINATIONS}
 * combinations, or {@value PossibleAnswers#MOST_TICKS} boxes to tick in one question, or when the
 * edition has had all the looks there are for one, it gives up and says nothing.
 */
public final class ConditionSearch {

  /** Looks for all conditions of one edition: three times what any bundled one takes. */
  public static final long MOST_LOOKS = 500_000;

  /** No condition may use up more of them than one in so many. */
  private static final int SHARES = 3;

  /** Those of the full depth, and after them those of the core. */
  private final List<Form> forms;

  private final Dependencies dependencies;
  private final Budget budget;
  private final Map<Question, List<Optional<Answer>>> told = new IdentityHashMap<>();

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

  /**
   * @param edition every condition of which compiled
   * @param budget for all that is asked here
   */
  public ConditionSearch(Questionnaire edition, Budget budget) {
    dependencies = new Dependencies(edition);
    var variants = edition.about().choices().variants();
    forms = new ArrayList<>();
    for (var depth : List.of(Depth.FULL, Depth.CORE)) {
      variants.forEach(variant -> forms.add(new Form(depth, variant.id())));
      if (variants.isEmpty()) {
        forms.add(new Form(depth, null));
      }
    }
    this.budget = budget;
  }

  /** Tries a condition of the edition. */
  public Verdict of(Condition condition) {
    return Contradictory.inItself(condition)
        ? Verdict.NEVER_TRUE
        : of(condition, Cost.of(condition));
  }

  /** Tries whether a rule ever decides what a derived answer is, as those before it leave it to. */
  public Verdict of(List<Origin.Derived.Rule> rules, int index) {
    return of(
        new FirstToHold(rules.subList(0, index + 1)),
        rules.stream().limit(index + 1L).mapToInt(rule -> Cost.of(rule.when())).sum());
  }

  /** Of firms that are asked everything, and if that is suspicious, of every form besides. */
  private Verdict of(Condition condition, int cost) {
    var all = dependencies.of(condition);
    var seen = tried(condition, all, cost, UnaryOperator.identity());
    if (seen.isEmpty()) {
      return Verdict.UNSUSPICIOUS;
    }
    for (var form : forms) {
      if (verdict(seen.get()) != Verdict.UNSUSPICIOUS) {
        var steps = all.stream().map(step -> step.in(form)).toList();
        if (steps.stream().anyMatch(Step::leftOut)) {
          var more = tried(condition, steps, cost, UnaryOperator.identity());
          seen.get().addAll(more.orElse(EnumSet.allOf(Truth.class)));
        }
      }
    }
    return verdict(seen.get());
  }

  /**
   * What a condition of the edition can come to for firms that answered the core, to whom nothing
   * is known that only the full depth asks. Empty where that is too much to try.
   */
  public Optional<Set<Truth>> inCore(Condition condition) {
    var all = dependencies.of(condition);
    Set<Truth> seen = EnumSet.noneOf(Truth.class);
    // What another variant asks is not unknown to a firm: it does not concern it.
    for (var form : forms.subList(0, forms.size() / 2)) {
      var inForm =
          tried(
              condition,
              all.stream().map(step -> step.in(form)).toList(),
              Cost.of(condition),
              states ->
                  question ->
                      question.asking().depth() == Depth.FULL
                          ? List.of(Optional.empty())
                          : states.apply(question));
      if (inForm.isEmpty()) {
        return inForm;
      }
      seen.addAll(inForm.get());
    }
    return Optional.of(seen);
  }

  /**
   * A question whose answer a condition of the edition takes for granted where there is none: with
   * every question answered that is asked, and nothing unknown to the firm, the condition is
   * neither true nor false, and stays so. Empty where that was not found.
   */
  public Optional<Question> takenForGranted(Condition condition) {
    var all = dependencies.of(condition);
    var own = condition.questions();
    var content =
        all.stream()
            .filter(step -> own.contains(step.question().id()))
            .filter(step -> Guards.asksForContent(condition, step.question().id()))
            .toList();
    for (var form : forms.subList(0, forms.size() / 2)) {
      var share = budget.share(SHARES * SHARES);
      var lookedAt = content.stream().map(step -> step.in(form)).toList();
      if (lookedAt.stream().noneMatch(Step::mayVanish) || !share.spend(all.size())) {
        continue;
      }
      var steps = all.stream().map(step -> step.in(form)).toList();
      var placed = dependencies.placed(condition);
      var possible = new PossibleAnswers(limits(condition, steps), told);
      var missing = new ArrayList<Question>();
      new Walk(dependencies, steps, possible::settled, share, Cost.of(condition))
          .settled()
          .over(
              firms(condition, steps),
              sitting -> {
                if (placed.over(sitting) == Truth.UNKNOWN) {
                  lookedAt.stream()
                      .filter(step -> !(sitting.answer(step.place()) instanceof Answer.Given))
                      .forEach(step -> missing.add(step.question()));
                }
                return missing.isEmpty();
              });
      if (!missing.isEmpty()) {
        return Optional.of(missing.getFirst());
      }
    }
    return Optional.empty();
  }

  /** All a condition comes to, or as much as tells that it can be true and can be false. */
  private Optional<Set<Truth>> tried(
      Condition condition,
      List<Step> steps,
      int cost,
      UnaryOperator<Function<Question, List<Optional<Answer>>>> known) {
    var share = budget.share(SHARES);
    if (!share.spend(steps.size())) {
      return Optional.empty();
    }
    var firms = firms(condition, steps);
    var placed = dependencies.placed(condition);
    var seen = EnumSet.noneOf(Truth.class);
    // The best and the worst firm settle most conditions; few need all answers.
    var possible = new PossibleAnswers(limits(condition, steps), told);
    var ways = new ArrayList<>(possible.telling());
    ways.add(possible::all);
    for (var states : ways) {
      if (states == ways.getLast()
          && steps.stream().map(Step::question).anyMatch(possible::beyondCount)) {
        return Optional.empty();
      }
      var triedAll =
          new Walk(dependencies, steps, known.apply(states), share, cost)
              .over(
                  firms,
                  sitting -> {
                    seen.add(placed.over(sitting));
                    return !sawBoth(seen);
                  });
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

  private static boolean sawBoth(Set<Truth> seen) {
    return seen.contains(Truth.TRUE) && seen.contains(Truth.FALSE);
  }

  private static Stream<Condition> conditions(Condition condition, List<Step> steps) {
    return Stream.concat(
        Stream.of(condition),
        steps.stream().flatMap(step -> Firms.conditions(step.question()).stream()));
  }

  /** Empty when one of the conditions cannot tell. No matter where no answer is a number. */
  private static Optional<Set<BigDecimal>> limits(Condition condition, List<Step> steps) {
    if (steps.stream().noneMatch(step -> step.question().format() instanceof AmountFormat)) {
      return Optional.empty();
    }
    Set<BigDecimal> limits = new HashSet<>();
    for (var each : conditions(condition, steps).toList()) {
      var known = each.limits();
      if (known.isEmpty()) {
        return Optional.empty();
      }
      limits.addAll(known.get());
    }
    return Optional.of(limits);
  }

  /** One firm for each combination of the facts that matter. */
  private static List<FirmFacts> firms(Condition condition, List<Step> steps) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    conditions(condition, steps).forEach(each -> facts.addAll(each.facts()));
    return Firms.differingIn(facts);
  }
}
