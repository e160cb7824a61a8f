package org.waymark.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.programme.Finding.Miss;
import org.waymark.programme.Finding.Outcome;

/** Holds one rule against one firm and says in a sentence how that came out. */
final class Examination {

  private Examination() {}

  static Finding of(Rule rule, FirmProfile firm) {
    return switch (rule) {
      case Rule.Place(var coverage) -> place(rule, coverage, firm);
      case Rule.Employees employees -> Headcount.of(employees, firm.size());
      case Rule.TradingMonths(var min) ->
          unknown(
              rule,
              "For firms that have traded for at least %d months: check that you have."
                  .formatted(min));
      case Rule.Turnover turnover ->
          unknown(rule, "For firms with a turnover " + limit(turnover) + ": check yours.");
      case Rule.Sectors sectors -> sectors(sectors, firm);
      case Rule.Stated(var words) -> unknown(rule, "Check with the provider: " + words + ".");
      case Rule.Unconfirmed(var inner) -> unconfirmed(rule, of(inner, firm));
    };
  }

  private static Finding place(Rule rule, Coverage coverage, FirmProfile firm) {
    var outcome = coverage.reaches(firm.area());
    var unsure = coverage.unsure();
    var where = "For firms in " + coverage.inSentence() + ": ";
    var sentence =
        switch (outcome) {
          case MET, NOT_MET -> where + "you are in " + firm.area().name() + ".";
          case NOT_KNOWN ->
              unsure == null
                  ? where + "check whether that takes in " + firm.area().name() + "."
                  : "We are not sure it covers %s: %s."
                      .formatted(firm.area().name(), unsure.because());
        };
    var change = "It would take a place of business in " + coverage.inSentence() + ".";
    return finding(rule, outcome, sentence, change);
  }

  private static Finding sectors(Rule.Sectors rule, FirmProfile firm) {
    var stem = "For firms in this line of work: " + rule.words() + ". ";
    if (rule.certain().contains(firm.sector())) {
      return finding(rule, Outcome.MET, stem + "Yours counts.", "");
    }
    return rule.othersPossible()
        ? unknown(rule, stem + "Check whether yours counts.")
        : finding(
            rule,
            Outcome.NOT_MET,
            stem + "Yours does not count.",
            "It would take work of this kind: " + rule.words() + ".");
  }

  private static Finding unconfirmed(Rule rule, Finding inner) {
    var outcome = inner.outcome() == Outcome.MET ? Outcome.MET : Outcome.NOT_KNOWN;
    return new Finding(rule, outcome, inner.sentence() + " This rule is not confirmed.", null);
  }

  private static String limit(Rule.Turnover rule) {
    if (rule.words() != null) {
      return "that meets a limit (" + rule.words() + ")";
    }
    return rule.min() != null
        ? "of at least " + pounds(rule.min())
        : "of at most " + pounds(rule.max());
  }

  private static String pounds(@Nullable Integer amount) {
    return String.format(Locale.UK, "£%,d", amount);
  }

  private static Finding unknown(Rule rule, String sentence) {
    return new Finding(rule, Outcome.NOT_KNOWN, sentence, null);
  }

  private static Finding finding(Rule rule, Outcome outcome, String sentence, String change) {
    return new Finding(
        rule, outcome, sentence, outcome == Outcome.NOT_MET ? new Miss(change, null) : null);
  }
}
