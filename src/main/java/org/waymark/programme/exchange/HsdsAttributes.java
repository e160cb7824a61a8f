package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Rule;

/**
 * What HSDS has no member for: topics, kinds, the limits of rules and the licence of the record
 * ({@code licenses} means permits of the organisation), each as an attribute with a term that says
 * what it is.
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
    all.add(
        attribute("licence", "Apache-2.0", "Licence of what is said of this", Interchange.LICENCE));
    return Json.array(all);
  }

  /** Other rules, and those that no source confirms, are told in the description alone. */
  private void limits(Rule rule, List<ObjectNode> all) {
    if (rule instanceof Rule.Within(var measure, var limits)) {
      var unit = " in " + limits.unit().name().toLowerCase(Locale.ROOT);
      limit(measure.code() + "-min", "Least " + measure.code() + unit, limits.min(), all);
      limit(measure.code() + "-max", "Most " + measure.code() + unit, limits.most(), all);
    }
  }

  private void limit(String code, String name, @Nullable Long value, List<ObjectNode> all) {
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
