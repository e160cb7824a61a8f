package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Limits;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;

/** The firms a programme is for, as far as schema.org has properties for limits. */
final class SchemaOrgAudience {

  private SchemaOrgAudience() {}

  static ObjectNode of(Programme programme) {
    var audience = Json.typed("BusinessAudience").put("audienceType", "Small firms");
    programme.eligibility().conditions().forEach(rule -> put(rule, audience));
    return audience;
  }

  /** Other rules, and those that no source confirms, are told in the terms alone. */
  private static void put(Rule rule, ObjectNode audience) {
    if (rule instanceof Rule.Within(var measure, var limits)) {
      switch (measure) {
        case EMPLOYEES -> range(audience, "numberOfEmployees", limits, null);
        case TURNOVER ->
            range(audience, "yearlyRevenue", limits, limits.unit() == Unit.EUROS ? "EUR" : "GBP");
        // Months, by their UN/CEFACT common code, since the property is about years.
        case TRADING_MONTHS -> range(audience, "yearsInOperation", limits, "MON");
        case PAYE_EMPLOYEES,
            FULL_TIME_EQUIVALENTS,
            BALANCE_SHEET,
            PAY_BILL,
            B2B_SHARE,
            GROUP_SHARE,
            PROJECT_COST,
            MATCH_SHARE,
            ADVANCE_SHARE,
            AWARD,
            NEW_JOBS,
            SUBSIDIES,
            ATTENDEE_AGE,
            ATTENDEE_LEVEL -> {}
      }
    }
  }

  private static void range(
      ObjectNode audience, String property, Limits limits, @Nullable String unit) {
    var value = Json.typed("QuantitativeValue");
    var min = limits.min();
    var most = limits.most();
    if (min != null) {
      value.put("minValue", min);
    }
    if (most != null) {
      value.put("maxValue", most);
    }
    Json.put(value, "unitCode", unit);
    audience.set(property, value);
  }
}
