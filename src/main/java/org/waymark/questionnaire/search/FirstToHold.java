package org.waymark.questionnaire.search;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/** Whether the last of some rules decides: it holds, and none before it does. */
record FirstToHold(List<Origin.Derived.Rule> rules) implements Condition {

  @Override
  public String text() {
    return rules.stream().map(rule -> rule.when().text()).collect(Collectors.joining("; else "));
  }

  @Override
  public Set<String> questions() {
    return rules.stream()
        .flatMap(rule -> rule.when().questions().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<Fact> facts() {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    rules.forEach(rule -> facts.addAll(rule.when().facts()));
    return facts;
  }

  @Override
  public Optional<Set<BigDecimal>> limits() {
    Set<BigDecimal> limits = new HashSet<>();
    for (var rule : rules) {
      var known = rule.when().limits();
      if (known.isEmpty()) {
        return known;
      }
      limits.addAll(known.get());
    }
    return Optional.of(limits);
  }

  @Override
  public Truth over(Situation situation) {
    for (var rule : rules.subList(0, rules.size() - 1)) {
      var before = rule.when().over(situation);
      if (before != Truth.FALSE) {
        return before.not();
      }
    }
    return rules.getLast().when().over(situation);
  }

  @Override
  public Condition in(Sitting.Order order) {
    return new FirstToHold(
        rules.stream()
            .map(rule -> new Origin.Derived.Rule(rule.option(), rule.when().in(order)))
            .toList());
  }
}
