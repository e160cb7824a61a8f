package org.waymark.web.developer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what schemas of the contract say. */
final class Schemas {

  private static final String ANYTHING = ".+";

  /** What the contract has where nobody has said a bound: no reader needs to know. */
  private static final Set<String> UNSAID =
      Set.of(
          "1000000",
          String.valueOf(Integer.MIN_VALUE),
          String.valueOf(Integer.MAX_VALUE),
          String.valueOf(Long.MIN_VALUE),
          String.valueOf(Long.MAX_VALUE));

  private Schemas() {}

  /** A member, a parameter or a header by its schema. */
  static Field field(String name, boolean required, Node schema, String about) {
    var own = schema.at("description").text();
    return new Field(
        name,
        required,
        type(schema),
        named(schema),
        about.isEmpty() ? own : about,
        limits(innermost(schema)));
  }

  /** The members of a document; none where it has no names of its own. */
  static List<Field> members(Node schema) {
    var required =
        schema.at("required").list().map(Node::text).collect(Collectors.toUnmodifiableSet());
    return schema
        .at("properties")
        .members()
        .map(
            member ->
                field(
                    member.getKey(),
                    required.contains(member.getKey()),
                    member.getValue(),
                    ownWords(member.getValue())))
        .toList();
  }

  /** What stands beside a reference goes before what it leads to. */
  private static String ownWords(Node schema) {
    return schema.value() instanceof Map<?, ?> map && map.get("description") instanceof String own
        ? own
        : "";
  }

  /** Every schema with a page of its own that one leads to, itself included. */
  static Set<String> reachable(Node schema) {
    var names = new LinkedHashSet<String>();
    collect(schema, names);
    return names;
  }

  private static void collect(Node schema, Set<String> names) {
    var name = schema.reference();
    if (name.isPresent() && isComposed(schema) && !names.add(name.get())) {
      return;
    }
    schema.at("properties").members().forEach(member -> collect(member.getValue(), names));
    schema.at("oneOf").list().forEach(each -> collect(each, names));
    if (schema.at("items").isThere()) {
      collect(schema.at("items"), names);
    }
    if (schema.at("additionalProperties").value() instanceof Map) {
      collect(schema.at("additionalProperties"), names);
    }
  }

  private static boolean isComposed(Node schema) {
    return schema.at("properties").isThere() || schema.at("oneOf").isThere();
  }

  static @Nullable String named(Node schema) {
    var inner = innermost(schema);
    return isComposed(inner) ? inner.reference().orElse(null) : null;
  }

  /** What a list is of, or the values of an object with any names. */
  private static Node innermost(Node schema) {
    if (schema.at("items").isThere()) {
      return innermost(schema.at("items"));
    }
    return schema.at("additionalProperties").value() instanceof Map
        ? innermost(schema.at("additionalProperties"))
        : schema;
  }

  static String type(Node schema) {
    if (schema.at("items").isThere()) {
      return "list of " + type(schema.at("items"));
    }
    if (schema.at("additionalProperties").value() instanceof Map) {
      return "object: name to " + type(schema.at("additionalProperties"));
    }
    if (isComposed(schema)) {
      return schema.reference().orElse("object");
    }
    var format = schema.at("format").text();
    return switch (schema.at("type").text()) {
      case "string" ->
          switch (format) {
            case "date" -> "day as text";
            case "date-time" -> "time as text, UTC";
            default -> "text";
          };
      case "integer" -> "whole number";
      case "number" -> "number";
      case "boolean" -> "true or false";
      default -> "anything";
    };
  }

  private static List<String> limits(Node schema) {
    var limits = new ArrayList<String>();
    var codes = schema.at("enum").list().map(Node::text).toList();
    if (!codes.isEmpty()) {
      limits.add((codes.size() == 1 ? "always " : "one of ") + String.join(", ", codes));
    }
    add(limits, schema, "maxLength", "at most %s characters");
    add(limits, schema, "minimum", "at least %s");
    add(limits, schema, "maximum", "at most %s");
    if (!schema.at("pattern").text().equals(ANYTHING)) {
      add(limits, schema, "pattern", "as %s");
    }
    add(limits, schema, "default", "%s unless given");
    return limits;
  }

  private static void add(List<String> limits, Node schema, String bound, String words) {
    if (schema.at(bound).isThere() && !UNSAID.contains(schema.at(bound).text())) {
      limits.add(words.formatted(schema.at(bound).text()));
    }
  }
}
