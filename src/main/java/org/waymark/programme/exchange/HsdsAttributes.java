package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.programme.Rule;

/**
 * What HSDS has no member for: topics, kinds and the limits of rules, each as an attribute with a
 * term that says what it is.
 */
record HsdsAttributes(Programme programme) {

  ArrayNode all() {
    var all = new ArrayList<ObjectNode>();
    for (var topic : programme.topics()) {
      all.add(attribute("topic", topic, Told.topic(topic), null));
    }
    for (var kind : programme.offer().kinds()) {
      all.add(attribute("deliverable_type", Told.kind(kind), Told.kind(kind), null));
    }
    programme.eligibility().conditions().forEach(rule -> limits(rule, all));
    return Json.array(all);
  }

  /** A rule that no source confirms is told in the description alone. */
  private void limits(Rule rule, List<ObjectNode> all) {
    switch (rule) {
      case Rule.Employees(var min, var max) -> {
        limit("employees-min", "Fewest employees", min, all);
        limit("employees-max", "Most employees", max, all);
      }
      case Rule.TradingMonths(var min) ->
          limit("trading-months-min", "Fewest months of trading", min, all);
      case Rule.Turnover(var min, var max, _) -> {
        limit("turnover-min-gbp", "Lowest turnover in pounds a year", min, all);
        limit("turnover-max-gbp", "Highest turnover in pounds a year", max, all);
      }
      case Rule.Place _, Rule.Sectors _, Rule.Stated _, Rule.Unconfirmed _ -> {}
    }
  }

  private void limit(String code, String name, @Nullable Integer value, List<ObjectNode> all) {
    if (value != null) {
      all.add(attribute("eligibility", code, name, value.toString()));
    }
  }

  private ObjectNode attribute(String type, String code, String name, @Nullable String value) {
    var attribute = Json.object();
    attribute.put("id", HsdsDocument.uuid("attribute", programme.id(), type, code));
    attribute.put("link_id", HsdsDocument.uuid("service", programme.id(), ""));
    attribute.put("link_type", type);
    attribute.put("link_entity", "service");
    Json.put(attribute, "value", value);
    attribute.set(
        "taxonomy_term",
        Json.object()
            .put("id", HsdsDocument.uuid("taxonomy_term", type, code))
            .put("code", code)
            .put("name", name)
            .put("description", name + ", in the Waymark catalogue of support programmes")
            .put("taxonomy", "waymark-" + type));
    return attribute;
  }
}
