package org.waymark.programme.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Limits;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Trait;

/** Names what a rule holds a firm to, as finely as rules can differ. */
final class Predicates {

  private static final String AT_LEAST = "a number: at least";
  private static final String AT_MOST = "a number: at most";
  private static final String BELOW = "a number: below";
  private static final String IN_EUROS = "a number: in euros";

  /** The ways in which a number can be limited. */
  static final List<String> SHAPES = List.of(AT_LEAST, AT_MOST, BELOW, IN_EUROS);

  private Predicates() {}

  /** How narrowly a place is given. */
  enum Reach {
    EVERYWHERE,
    NATION,
    REGION,
    COMBINED_AUTHORITY,
    COUNCIL_AREA,
    WORDS_ALONE,
    UNSURE
  }

  /** All that one rule is a case of. */
  static Stream<String> of(Rule rule) {
    return Stream.concat(Stream.of(kind(rule.getClass())), parts(rule));
  }

  private static Stream<String> parts(Rule rule) {
    return switch (rule) {
      case Rule.Place(var coverage, var bonds) ->
          // Of several bonds, none alone makes the outcome.
          Stream.concat(
              bonds.size() == 1 ? bonds.stream().map(Predicates::bond) : Stream.of(),
              bonds.equals(new Rule.Place(coverage).bonds())
                  ? Stream.of(reach(reach(coverage)))
                  : Stream.of());
      case Rule.Within(var measure, var limits) ->
          Stream.concat(Stream.of(number(measure)), shapes(limits));
      case Rule.Sectors sectors -> Stream.of(others(sectors.others()));
      case Rule.Has(var trait, var wanted) -> Stream.of(holds(trait, wanted));
      case Rule.Form _,
          Rule.Spending _,
          Rule.After _,
          Rule.FirstTime _,
          Rule.JobsForAward _,
          Rule.SubsidyRoom _,
          Rule.SomeOf _,
          Rule.Stated _,
          Rule.Unconfirmed _ ->
          Stream.of();
    };
  }

  private static Stream<String> shapes(Limits limits) {
    var upper = limits.below() ? BELOW : AT_MOST;
    return Stream.of(
            limits.min() == null ? "" : AT_LEAST,
            limits.max() == null ? "" : upper,
            limits.unit() == Unit.EUROS ? IN_EUROS : "")
        .filter(shape -> !shape.isEmpty());
  }

  private static Reach reach(Coverage coverage) {
    if (coverage.unsure() != null) {
      return Reach.UNSURE;
    }
    if (!coverage.areas().isEmpty()) {
      return coverage.areas().stream().anyMatch(code -> code.startsWith("E47"))
          ? Reach.COMBINED_AUTHORITY
          : Reach.COUNCIL_AREA;
    }
    if (coverage.note() != null) {
      return Reach.WORDS_ALONE;
    }
    if (coverage.everywhere()) {
      return Reach.EVERYWHERE;
    }
    return coverage.nations().isEmpty() ? Reach.REGION : Reach.NATION;
  }

  static String kind(Class<?> rule) {
    return "kind: " + rule.getSimpleName();
  }

  static String number(Measure measure) {
    return "number: " + measure.code();
  }

  static String holds(Trait trait, boolean wanted) {
    return (wanted ? "is: " : "is not: ") + trait.code();
  }

  static String bond(Rule.Bond bond) {
    return "bond: " + name(bond);
  }

  static String reach(Reach reach) {
    return "place: " + name(reach);
  }

  static String others(Outcome others) {
    return "other sectors: " + name(others);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
