package org.waymark.questionnaire.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Condition.Fact;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.condition.Cost;

/** Firms to try conditions over. */
public final class Firms {

  /** One before which no day anybody answers has passed, and one after all of them. */
  private static final LocalDate[] DAYS = {LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31)};

  private Firms() {}

  /** One firm for each combination of the facts that decide about any of these questions. */
  public static List<FirmFacts> of(Stream<Question> questions) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    questions
        .flatMap(question -> conditions(question).stream())
        .forEach(condition -> facts.addAll(condition.facts()));
    return differingIn(facts);
  }

  /** How much it costs to settle whether a question is asked, and what follows, in looks. */
  public static int cost(Question question) {
    return 1 + conditions(question).stream().mapToInt(Cost::of).sum();
  }

  /** One firm for each combination of the facts that matter. */
  static List<FirmFacts> differingIn(Set<Fact> facts) {
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

  /** What it hangs on whether a question is asked, or what its answer is. */
  static List<Condition> conditions(Question question) {
    var conditions = new ArrayList<Condition>();
    if (question.visibleWhen() != null) {
      conditions.add(question.visibleWhen());
    }
    if (question.origin() instanceof Origin.Derived(var rules)) {
      rules.forEach(rule -> conditions.add(rule.when()));
    }
    return conditions;
  }
}
