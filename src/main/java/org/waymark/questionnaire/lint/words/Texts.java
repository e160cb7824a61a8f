package org.waymark.questionnaire.lint.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The texts of an edition that visitors read, wherever they stand. */
final class Texts {

  private Texts() {}

  /** Sees one text by language, such as {@code {en: "Yes"}}, with its JSON pointer. */
  interface Visit {
    void visit(JsonNode text, String at);
  }

  static void each(JsonNode root, Visit visit) {
    walk(root, "", visit);
  }

  private static void walk(JsonNode node, String at, Visit visit) {
    if (node.path("en").isTextual()) {
      visit.visit(node, at);
      return;
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        walk(field.getValue(), at + "/" + field.getKey(), visit);
      }
    }
    for (var i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), at + "/" + i, visit);
    }
  }
}
