package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Holds a flat JSON-LD document to SHACL shapes: the four constraints that CPSV-AP 3.2.0 makes, a
 * least and a greatest number of values, the class of a value and the type of a text. A shape with
 * any other is refused, so that none is passed over.
 */
final class Shapes {

  private static final Set<String> UNDERSTOOD =
      Set.of(
          "@id",
          "rdfs:seeAlso",
          "sh:description",
          "sh:name",
          "sh:path",
          "sh:class",
          "sh:minCount",
          "sh:maxCount",
          "sh:datatype");

  private static final String LANGUAGE_TEXT =
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

  private final JsonNode shapes;

  Shapes(JsonNode document) {
    shapes = document.path("shapes");
  }

  /** What is wrong, and how many constraints were applied to find it. */
  record Outcome(List<String> faults, int applied) {}

  Outcome holdTo(JsonNode document) {
    var names = new Names(document.path("@context"));
    var types = new HashMap<String, String>();
    document
        .path("@graph")
        .forEach(
            node -> types.put(node.path("@id").asText(), names.full(node.path("@type").asText())));
    var faults = new ArrayList<String>();
    var applied = 0;
    for (var node : document.path("@graph")) {
      for (var property : properties(names.full(node.path("@type").asText()))) {
        applied++;
        var values = names.values(node, property.path("sh:path").asText());
        check(property, values, types)
            .forEach(fault -> faults.add(node.path("@id").asText() + " " + fault));
      }
    }
    return new Outcome(faults, applied);
  }

  private List<JsonNode> properties(String type) {
    return StreamSupport.stream(shapes.spliterator(), false)
        .filter(shape -> shape.path("sh:targetClass").asText().equals(type))
        .flatMap(shape -> StreamSupport.stream(shape.path("sh:property").spliterator(), false))
        .peek(Shapes::understood)
        .toList();
  }

  private static void understood(JsonNode property) {
    property
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!UNDERSTOOD.contains(name)) {
                throw new IllegalStateException("a constraint that is not understood: " + name);
              }
            });
  }

  private static List<String> check(
      JsonNode property, List<JsonNode> values, Map<String, String> types) {
    var path = property.path("sh:path").asText();
    var faults = new ArrayList<String>();
    if (property.has("sh:minCount") && values.size() < property.path("sh:minCount").asInt()) {
      faults.add("has too few of " + path);
    }
    if (property.has("sh:maxCount") && values.size() > property.path("sh:maxCount").asInt()) {
      faults.add("has too many of " + path);
    }
    for (var value : values) {
      if (property.has("sh:class")
          && !property.path("sh:class").asText().equals(types.get(value.path("@id").asText()))) {
        faults.add(path + " is no " + property.path("sh:class").asText() + ": " + value);
      }
      if (property.has("sh:datatype") && !isOf(property.path("sh:datatype").asText(), value)) {
        faults.add(path + " is no " + property.path("sh:datatype").asText() + ": " + value);
      }
    }
    return faults;
  }

  private static boolean isOf(String datatype, JsonNode value) {
    return datatype.equals(LANGUAGE_TEXT)
        ? value.path("@value").isTextual() && !value.path("@language").asText().isEmpty()
        : value.path("@type").asText().equals(datatype);
  }

  /** Prefixes of a document, and what they stand for. */
  private record Names(JsonNode context) {

    String full(String name) {
      var colon = name.indexOf(':');
      var prefix = colon < 0 ? "" : context.path(name.substring(0, colon)).asText();
      return prefix.isEmpty() ? name : prefix + name.substring(colon + 1);
    }

    List<JsonNode> values(JsonNode node, String path) {
      var values = new ArrayList<JsonNode>();
      for (var member : node.properties()) {
        if (full(member.getKey()).equals(path)) {
          if (member.getValue().isArray()) {
            member.getValue().forEach(values::add);
          } else {
            values.add(member.getValue());
          }
        }
      }
      return values;
    }
  }
}
