package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.programme.Rule;

/** The firms a programme is for, as far as schema.org has properties for limits. */
final class SchemaOrgAudience {

  private SchemaOrgAudience() {}

  static ObjectNode of(Programme programme) {
    var audience = Json.typed("BusinessAudience").put("audienceType", "Small firms");
    programme.eligibility().conditions().forEach(rule -> put(rule, audience));
    return audience;
  }

  /** A rule that no source confirms is told in the terms alone. */
  private static void put(Rule rule, ObjectNode audience) {
    switch (rule) {
      case Rule.Employees(var min, var max) -> range(audience, "numberOfEmployees", min, max, null);
      case Rule.Turnover(var min, var max, _) -> range(audience, "yearlyRevenue", min, max, "GBP");
      case Rule.TradingMonths(var min) -> {
        // Months, by their UN/CEFACT common code, since the property is about years.
        range(audience, "yearsInOperation", min, null, "MON");
      }
      case Rule.Place _, Rule.Sectors _, Rule.Stated _, Rule.Unconfirmed _ -> {}
    }
  }

  private static void range(
      ObjectNode audience,
      String property,
      @Nullable Integer min,
      @Nullable Integer max,
      @Nullable String unit) {
    if (min == null && max == null) {
      return;
    }
    var value = Json.typed("QuantitativeValue");
    if (min != null) {
      value.put("minValue", min);
    }
    if (max != null) {
      value.put("maxValue", max);
    }
    Json.put(value, "unitCode", unit);
    audience.set(property, value);
  }
}
