package org.waymark.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils what is right, in ways that follow from chance alone. */
final class Mutation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e999",
          "99999999999999999999",
          "null",
          "true",
          "x".repeat(5000),
          "\u0000",
          "é\u202e\ud83d\ude00",
          "../../etc",
          "'; drop table organisation; --",
          "<script>",
          "{{7*7}}",
          "%s%n",
          "2026-02-30",
          "00000000-0000-0000-0000-000000000000");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0.1",
          "1e308",
          "99999999999999999999999999",
          "[]",
          "{}",
          "[[[[[[]]]]]]",
          "{\"a\": {\"b\": [1, null]}}",
          "\"\\ud83d\\ude00\"");

  private static final List<String> HEADERS =
      List.of(
          "*",
          "\"1\"",
          "\"7\"",
          "W/\"1\"",
          "\"",
          "\"a\\\"b\"",
          "x".repeat(2000),
          "text/html",
          "application/json",
          "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"",
          ",,,",
          "1, 2");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  boolean often() {
    return random.nextInt(10) > 1;
  }

  boolean sometimes() {
    return random.nextInt(10) > 6;
  }

  boolean seldom() {
    return random.nextInt(30) == 0;
  }

  String name(String right) {
    return seldom() ? right + "x" : right;
  }

  String text(String right) {
    return sometimes() && !right.isEmpty() ? right : one(TEXTS);
  }

  /** An empty one would be another address. */
  String pathSegment(String right) {
    var text = text(right);
    return text.isBlank() ? "x" : text;
  }

  String header() {
    return one(HEADERS);
  }

  /** The example with something else in some places, or with its text damaged. */
  byte[] body(JsonNode example) {
    var document = example.deepCopy();
    for (var times = random.nextInt(4); times > 0; times--) {
      spoil(document);
    }
    var bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(8) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private void spoil(JsonNode document) {
    var places = new ArrayList<JsonNode>();
    containers(document, places);
    if (places.isEmpty()) {
      return;
    }
    switch (places.get(random.nextInt(places.size()))) {
      case ObjectNode object -> spoil(object);
      case ArrayNode array -> array.add(value());
      default -> throw new IllegalStateException("Only containers are collected");
    }
  }

  private void spoil(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    var name = names.isEmpty() || seldom() ? "other" : names.get(random.nextInt(names.size()));
    if (random.nextInt(3) == 0) {
      object.remove(name);
    } else {
      object.set(name, value());
    }
  }

  private static void containers(JsonNode node, List<JsonNode> found) {
    if (node.isContainerNode()) {
      found.add(node);
      node.forEach(each -> containers(each, found));
    }
  }

  private JsonNode value() {
    try {
      return random.nextBoolean()
          ? JSON.getNodeFactory().textNode(one(TEXTS))
          : JSON.readTree(one(VALUES));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String one(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
