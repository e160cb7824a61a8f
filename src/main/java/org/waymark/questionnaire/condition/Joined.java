package org.waymark.questionnaire.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/** Rules joined by "and" or "or", of which none can be made one with another. */
final class Joined implements Rule {

  private final Truth decisive;
  private final Truth otherwise;

  /** An array, as most of the time that scoring takes goes by in here. */
  private final Rule[] rules;

  private Joined(Truth decisive, List<Rule> rules) {
    this.decisive = decisive;
    otherwise = decisive.not();
    this.rules = rules.toArray(Rule[]::new);
  }

  /**
   * Several rules joined, in as few as will do.
   *
   * @param decisive what settles it as soon as one rule comes to it: false for "and", true for "or"
   */
  static Rule of(Truth decisive, List<Rule> rules) {
    var separate = new ArrayList<Rule>();
    rules.stream()
        .flatMap(rule -> inline(decisive, rule))
        .forEach(rule -> add(rule, decisive, separate));
    return separate.size() == 1 ? separate.getFirst() : new Joined(decisive, separate);
  }

  /** The expression language joins two at a time, so that three are two, one of them joined. */
  private static Stream<Rule> inline(Truth decisive, Rule rule) {
    return rule instanceof Joined joined && joined.decisive == decisive
        ? Stream.of(joined.rules)
        : Stream.of(rule);
  }

  /** Most conditions ask first whether a question applies, and then for its answer. */
  private static void add(Rule rule, Truth decisive, List<Rule> others) {
    for (var i = 0; i < others.size(); i++) {
      if (rule instanceof ByAnswer more && others.get(i) instanceof ByAnswer other) {
        var both = other.joined(decisive, more);
        if (both != null) {
          others.set(i, both);
          return;
        }
      }
    }
    others.add(rule);
  }

  private Rule each(Truth settling, UnaryOperator<Rule> change) {
    return of(settling, Stream.of(rules).map(change).toList());
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
