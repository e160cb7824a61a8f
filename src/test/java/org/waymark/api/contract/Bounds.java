package org.waymark.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.fixture.contract.Contract;

/**
 * Looks for what has no end.
 *
 * @param complaints takes in what is found, with what to do
 */
record Bounds(Contract contract, List<String> complaints, Set<JsonNode> seen) {

  /** A receipt is sent back as the service gave it; it ends where the longest body does. */
  private static final String MADE_HERE = "#/components/schemas/ReceiptDocument";

  Bounds(Contract contract, List<String> complaints) {
    this(contract, complaints, new HashSet<>());
  }

  void check(String at, JsonNode named) {
    var schema = contract.resolve(named);
    if (named.path("$ref").asText().equals(MADE_HERE) || !seen.add(schema)) {
      return;
    }
    switch (schema.path("type").isArray()
        ? schema.path("type").path(0).asText()
        : schema.path("type").asText()) {
      case "string" -> need(at, schema, !isShort(schema), "maxLength, enumeration or format");
      case "array" -> need(at, schema, !isSaid(schema, "maxItems"), "maxItems");
      case "integer" -> need(at, schema, !isRange(schema), "minimum and maximum");
      case "object" -> object(at, schema);
      case "number", "boolean", "null" -> {
        // Bounded by the longest number that is read.
      }
      default -> need(at, schema, !schema.has("oneOf"), "type");
    }
    schema.path("oneOf").forEach(each -> check(at, each));
    schema.path("properties").forEachEntry((name, each) -> check(at + "." + name, each));
    if (schema.has("items")) {
      check(at + "[]", schema.path("items"));
    }
    if (schema.path("additionalProperties").isObject()) {
      check(at + ".*", schema.path("additionalProperties"));
    }
  }

  private void object(String at, JsonNode schema) {
    var others = schema.path("additionalProperties");
    need(
        at,
        schema,
        !(others.isBoolean() && !others.booleanValue())
            && !(others.isObject() && schema.has("maxProperties")),
        "additionalProperties = Schema.False.class, or maxProperties on a map");
  }

  /** Whether somebody has said so: what nobody has is bounded all the same, and far too late. */
  private static boolean isShort(JsonNode schema) {
    return isSaid(schema, "maxLength")
        || schema.has("enum")
        || Set.of("uuid", "date", "date-time").contains(schema.path("format").asText());
  }

  private static boolean isSaid(JsonNode schema, String bound) {
    return schema.has(bound) && schema.path(bound).asLong() < AnswerBounds.MOST;
  }

  private static boolean isRange(JsonNode schema) {
    return schema.path("minimum").asLong(Integer.MIN_VALUE) > Integer.MIN_VALUE
        && schema.path("maximum").asLong(Long.MAX_VALUE) < Long.MAX_VALUE
        && schema.path("maximum").asLong() != Integer.MAX_VALUE;
  }

  private void need(String at, JsonNode schema, boolean missing, String what) {
    if (missing) {
      complaints.add(at + " needs @Schema(" + what + "): " + schema);
    }
  }
}
