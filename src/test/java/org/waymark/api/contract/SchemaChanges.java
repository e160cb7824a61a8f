package org.waymark.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.fixture.contract.Contract;

/**
 * Compares two schemas for whoever sends such documents, or for whoever reads them: senders suffer
 * when less is taken, readers when more may come or less does.
 */
final class SchemaChanges {

  private static final List<String> UPPER =
      List.of("maxLength", "maxItems", "maxProperties", "maximum");

  /** What stands where nobody has said a bound. */
  private static final Set<Long> NO_BOUNDS =
      Set.of((long) AnswerBounds.MOST, (long) Integer.MAX_VALUE, Long.MAX_VALUE);

  private static final List<String> LOWER =
      List.of("minLength", "minItems", "minProperties", "minimum");

  private final Contract before;
  private final Contract after;
  private final boolean sent;
  private final List<String> breaking;
  private final Set<List<JsonNode>> compared = new HashSet<>();

  /**
   * @param sent whether programs send what is described; otherwise they read it
   * @param breaking takes in what is found
   */
  SchemaChanges(Contract before, Contract after, boolean sent, List<String> breaking) {
    this.before = before;
    this.after = after;
    this.sent = sent;
    this.breaking = breaking;
  }

  void compare(String at, JsonNode old, JsonNode now) {
    var was = before.resolve(old);
    var is = after.resolve(now);
    // A schema may hold itself.
    if (!compared.add(List.of(was, is))) {
      return;
    }
    types(at, was, is);
    codes(at, was, is);
    bounds(at, was, is);
    members(at, was, is);
    alternatives(at, was, is);
    if (was.has("items") && is.has("items")) {
      compare(at + "[]", was.path("items"), is.path("items"));
    }
    if (was.path("additionalProperties").isObject()) {
      compare(at + ".*", was.path("additionalProperties"), is.path("additionalProperties"));
    }
  }

  private void types(String at, JsonNode was, JsonNode is) {
    var old = words(was.path("type"));
    var now = words(is.path("type"));
    var narrow = sent ? now : old;
    var wide = sent ? old : now;
    var fits = narrow.isEmpty() || (narrow.containsAll(wide) && !wide.isEmpty());
    if (!fits && !(narrow.contains("number") && wide.equals(Set.of("integer")))) {
      add(at, "has the type " + now + " and no longer " + old);
    }
    if (!was.path("format").equals(is.path("format"))) {
      add(at, "has another format");
    }
  }

  private static Set<String> words(JsonNode node) {
    return node.isTextual()
        ? Set.of(node.textValue())
        : node.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
  }

  private void codes(String at, JsonNode was, JsonNode is) {
    var old = words(was.path("enum"));
    var now = words(is.path("enum"));
    var narrow = sent ? now : old;
    var wide = sent ? old : now;
    if (!narrow.isEmpty() && (wide.isEmpty() || !narrow.containsAll(wide))) {
      var changed = new HashSet<>(wide);
      changed.removeAll(narrow);
      add(at, (sent ? "no longer takes " : "may be ") + (wide.isEmpty() ? "all" : changed));
    }
  }

  private void bounds(String at, JsonNode was, JsonNode is) {
    if (!sent) {
      return;
    }
    for (var bound : UPPER) {
      if (is.has(bound)
          && !NO_BOUNDS.contains(is.path(bound).asLong())
          && (!was.has(bound) || is.path(bound).asDouble() < was.path(bound).asDouble())) {
        add(at, "takes less: " + bound);
      }
    }
    for (var bound : LOWER) {
      if (is.path(bound).asDouble() > was.path(bound).asDouble()) {
        add(at, "demands more: " + bound);
      }
    }
    if (is.has("pattern") && !is.path("pattern").equals(was.path("pattern"))) {
      add(at, "has another pattern");
    }
  }

  private void members(String at, JsonNode was, JsonNode is) {
    for (var member : was.path("properties").properties()) {
      var now = is.path("properties").path(member.getKey());
      if (now.isMissingNode()) {
        add(at, (sent ? "no longer takes " : "no longer has ") + member.getKey());
      } else {
        compare(at + "." + member.getKey(), member.getValue(), now);
      }
    }
    var missing = words((sent ? is : was).path("required"));
    missing.removeAll(words((sent ? was : is).path("required")));
    missing.forEach(name -> add(at, (sent ? "demands " : "may be without ") + name));
    if (sent && !isClosed(was) && isClosed(is)) {
      add(at, "no longer takes members that it does not describe");
    }
    if (!sent && isClosed(was)) {
      is.path("properties")
          .propertyStream()
          .map(Map.Entry::getKey)
          .filter(name -> !was.path("properties").has(name))
          .forEach(name -> add(at, "promised to have no " + name));
    }
  }

  private static boolean isClosed(JsonNode schema) {
    var others = schema.path("additionalProperties");
    return others.isBoolean() && !others.booleanValue();
  }

  private void alternatives(String at, JsonNode was, JsonNode is) {
    var old = new ArrayList<JsonNode>();
    var now = new ArrayList<JsonNode>();
    was.path("oneOf").forEach(old::add);
    is.path("oneOf").forEach(now::add);
    var others = resolved(sent ? now : old, sent ? after : before);
    for (var each : sent ? old : now) {
      var same = (sent ? before : after).resolve(each);
      if (!(sent ? now : old).contains(each) && !others.contains(same)) {
        add(at, (sent ? "no longer takes " : "may be ") + each);
      }
    }
    old.stream().filter(now::contains).forEach(each -> compare(at, each, each));
  }

  /** What is the same may have lost its name, or got one. */
  private static List<JsonNode> resolved(List<JsonNode> alternatives, Contract in) {
    return alternatives.stream().map(in::resolve).toList();
  }

  private void add(String at, String what) {
    breaking.add(at + ": " + what);
  }
}
