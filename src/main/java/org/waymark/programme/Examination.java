package org.waymark.programme;

import org.waymark.kernel.FirmProfile;
import org.waymark.programme.Finding.Outcome;

/** Holds one rule against one firm. */
final class Examination {

  private Examination() {}

  static Finding of(Rule rule, FirmProfile firm) {
    return switch (rule) {
      case Rule.Place(var coverage) -> Finding.of(rule, coverage.reaches(firm.area()));
      case Rule.Employees employees -> Headcount.of(employees, firm.size());
      case Rule.Sectors sectors -> Finding.of(rule, sectors(sectors, firm));
      case Rule.TradingMonths _, Rule.Turnover _, Rule.Stated _ ->
          Finding.of(rule, Outcome.NOT_KNOWN);
      case Rule.Unconfirmed(var inner) -> of(inner, firm).unconfirmed();
    };
  }

  private static Outcome sectors(Rule.Sectors rule, FirmProfile firm) {
    if (rule.certain().contains(firm.sector())) {
      return Outcome.MET;
    }
    return rule.othersPossible() ? Outcome.NOT_KNOWN : Outcome.NOT_MET;
  }
}
