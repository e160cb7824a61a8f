package org.waymark.exchange.receipt;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.waymark.exchange.Fault;

/** Finds where two documents part. */
final class Difference {

  private Difference() {}

  /** The first value, in the order of the expected document, that is not as expected. */
  static Optional<Fault> first(JsonNode expected, JsonNode actual) {
    return first(expected, actual, JsonPointer.empty());
  }

  private static Optional<Fault> first(JsonNode expected, JsonNode actual, JsonPointer at) {
    if (expected.equals(actual)) {
      return Optional.empty();
    }
    if (expected.isObject() && actual.isObject()) {
      return inObject(expected, actual, at);
    }
    if (expected.isArray() && actual.isArray()) {
      return inArray(expected, actual, at);
    }
    return fault(at, "is " + written(actual) + ", but comes to " + written(expected));
  }

  private static Optional<Fault> inObject(JsonNode expected, JsonNode actual, JsonPointer at) {
    for (var member : expected.properties()) {
      var there = at.appendProperty(member.getKey());
      if (!actual.has(member.getKey())) {
        return fault(there, "is missing, but comes to " + written(member.getValue()));
      }
      var difference = first(member.getValue(), actual.path(member.getKey()), there);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return actual.properties().stream()
        .filter(member -> !expected.has(member.getKey()))
        .findFirst()
        .flatMap(
            member ->
                fault(
                    at.appendProperty(member.getKey()),
                    "is " + written(member.getValue()) + ", but there is none"));
  }

  private static Optional<Fault> inArray(JsonNode expected, JsonNode actual, JsonPointer at) {
    for (var i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      var difference = first(expected.get(i), actual.get(i), at.appendIndex(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return fault(at, "has " + actual.size() + " entries, but comes to " + expected.size());
  }

  private static String written(JsonNode value) {
    return Fault.shortened(value.toString());
  }

  private static Optional<Fault> fault(JsonPointer at, String detail) {
    return Optional.of(new Fault(at.toString(), detail));
  }
}
