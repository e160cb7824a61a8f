package org.waymark.programme.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Coverage;
import org.waymark.programme.Programme;
import org.waymark.programme.Rule;

/** Rules as English sentences, for forms that have no place for a typed rule. */
public final class RuleText {

  private RuleText() {}

  /** Every rule of a programme, the place first. */
  public static List<String> of(Programme programme) {
    return programme.eligibility().rules().map(RuleText::of).toList();
  }

  /** For example "The firm has 5 to 249 employees." */
  public static String of(Rule rule) {
    return switch (rule) {
      case Rule.Place(var coverage) -> place(coverage);
      case Rule.Employees(var min, var max) -> "The firm has " + range(min, max, "employees") + ".";
      case Rule.TradingMonths(var min) -> "The firm has traded for at least " + min + " months.";
      case Rule.Turnover turnover -> turnover(turnover);
      case Rule.Sectors(var words, _, var others) ->
          (others
                  ? "The firm does this kind of work, or something close to it: "
                  : "The firm does this kind of work: ")
              + words
              + ".";
      case Rule.Stated(var words) -> "Also: " + words + ".";
      case Rule.Unconfirmed(var inner) -> of(inner) + " (No source confirms this rule.)";
    };
  }

  /** What a rule is about: {@code place}, {@code employees}, {@code turnover} and so on. */
  public static String subject(Rule rule) {
    return switch (rule) {
      case Rule.Place _ -> "place";
      case Rule.Employees _ -> "employees";
      case Rule.TradingMonths _ -> "trading-months";
      case Rule.Turnover _ -> "turnover";
      case Rule.Sectors _ -> "sectors";
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

  private static String place(Coverage coverage) {
    var where = "The firm is in: " + where(coverage) + ".";
    var unsure = coverage.unsure();
    return unsure == null ? where : where + " Not known of every place: " + unsure.because() + ".";
  }

  private static String turnover(Rule.Turnover rule) {
    var words = rule.words();
    return words != null
        ? "The firm's turnover meets a limit: " + words + "."
        : "The firm's turnover is " + range(pounds(rule.min()), pounds(rule.max()), "a year") + ".";
  }

  private static @Nullable String pounds(@Nullable Integer amount) {
    return amount == null ? null : String.format(Locale.UK, "£%,d", amount);
  }

  private static String range(@Nullable Object min, @Nullable Object max, String unit) {
    if (min != null && max != null) {
      return min + " to " + max + " " + unit;
    }
    return (min != null ? "at least " + min : "at most " + max) + " " + unit;
  }
}
