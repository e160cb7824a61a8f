package org.waymark.programme.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Limits;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;

/** Rules as English sentences, for forms that have no place for a typed rule. */
public final class RuleText {

  private RuleText() {}

  /** Every rule of a programme, the place first. */
  public static List<String> of(Programme programme) {
    return programme.eligibility().rules().map(RuleText::of).toList();
  }

  /** For example "The firm's employees: 5 to 249." */
  public static String of(Rule rule) {
    return switch (rule) {
      case Rule.Place place -> place(place);
      case Rule.Within(var measure, var limits) ->
          "The firm's " + words(measure) + ": " + range(limits) + ".";
      case Rule.Sectors sectors ->
          (sectors.others() == Outcome.NOT_KNOWN
                  ? "The firm does this kind of work, or something close to it: "
                  : "The firm does this kind of work: ")
              + sectors.words()
              + ".";
      case Rule.Has(var trait, var wanted) ->
          (wanted ? "This holds: " : "This does not hold: ") + words(trait) + ".";
      case Rule.Form(var allowed) -> "The firm is set up as one of: " + list(allowed) + ".";
      case Rule.Spending(var excluded) -> "Not paid for: " + list(excluded) + ".";
      case Rule.After(var programme) -> "Needed first: " + programme + ".";
      case Rule.FirstTime(var programmes) ->
          "The firm has not had any of: " + String.join(", ", new TreeSet<>(programmes)) + ".";
      case Rule.JobsForAward(var pounds) ->
          "One new full-time job for every " + amount(pounds, Unit.POUNDS) + " of the award.";
      case Rule.SubsidyRoom(var limit, var unit) ->
          "The award and public money of three years come to at most " + amount(limit, unit) + ".";
      case Rule.SomeOf(var least, var rules) ->
          "At least "
              + least
              + " of: "
              + rules.stream().map(RuleText::of).collect(Collectors.joining(" "));
      case Rule.Stated(var words) -> "Also: " + words + ".";
      case Rule.Unconfirmed(var inner) -> of(inner) + " (No source confirms this rule.)";
    };
  }

  /** What a rule is about: {@code place}, {@code employees}, {@code turnover} and so on. */
  public static String subject(Rule rule) {
    return switch (rule) {
      case Rule.Place _ -> "place";
      case Rule.Within(var measure, _) -> measure.code();
      case Rule.Sectors _ -> "sectors";
      case Rule.Has(var trait, _) -> trait.code();
      case Rule.Form _ -> "legal-form";
      case Rule.Spending _ -> "spending";
      case Rule.After _ -> "after";
      case Rule.FirstTime _ -> "first-time";
      case Rule.JobsForAward _ -> "jobs-for-award";
      case Rule.SubsidyRoom _ -> "subsidy-room";
      case Rule.SomeOf _ -> "some-of";
      case Rule.Stated _ -> "stated";
      case Rule.Unconfirmed(var inner) -> subject(inner);
    };
  }

  /** Where the firm has to be, in words: the provider's note, or the regions. */
  static String where(Coverage coverage) {
    var note = coverage.note();
    return note != null
        ? note
        : PlaceNames.of(coverage).stream()
            .map(PlaceNames.Named::name)
            .collect(Collectors.joining(", "));
  }

  private static String place(Rule.Place rule) {
    var coverage = rule.coverage();
    var where = "The firm is in: " + where(coverage) + ".";
    if (!rule.bonds().equals(Set.of(Rule.Bond.TRADES))) {
      where += " What counts: " + list(rule.bonds()) + ".";
    }
    if (coverage.varies()) {
      where += " What is on offer differs from place to place.";
    }
    var unsure = coverage.unsure();
    return unsure == null ? where : where + " Not known of every place: " + unsure.because() + ".";
  }

  private static String range(Limits limits) {
    var min = limits.min();
    var max = limits.max();
    if (max == null) {
      return "at least " + amount(Objects.requireNonNull(min), limits.unit());
    }
    var upper = amount(max, limits.unit());
    if (min == null) {
      return (limits.below() ? "less than " : "at most ") + upper;
    }
    return amount(min, limits.unit()) + (limits.below() ? " to less than " : " to ") + upper;
  }

  private static String amount(long number, Unit unit) {
    var written = String.format(Locale.UK, "%,d", number);
    return switch (unit) {
      case POUNDS -> "£" + written;
      case EUROS -> "€" + written;
      case PERCENT -> written + "%";
      case MONTHS -> written + " months";
      case YEARS -> written + " years";
      case PEOPLE, JOBS, LEVEL -> written;
    };
  }

  private static String list(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(RuleText::words).sorted().collect(Collectors.joining(", "));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
