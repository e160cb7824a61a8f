package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.kernel.Nation;
import org.waymark.questionnaire.Action;

/** Reads what a question advises. */
final class ActionReader {

  private ActionReader() {}

  static Action read(JsonNode node) {
    return new Action(
        EditionReader.text(node.path("title")),
        EditionReader.text(node.path("how")),
        guide(node.path("guide")),
        Action.Effort.valueOf(node.path("effort").textValue().toUpperCase(Locale.ROOT)),
        Action.Cost.valueOf(node.path("cost").textValue().toUpperCase(Locale.ROOT)),
        node.path("priority").intValue(),
        texts(node.path("after")),
        texts(node.path("topics")),
        inNation(node.path("in_nation")));
  }

  private static List<String> texts(JsonNode nodes) {
    var texts = new ArrayList<String>();
    nodes.forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  /** The schema lets no other code through. */
  private static Map<Nation, Action.Local> inNation(JsonNode nodes) {
    Map<Nation, Action.Local> nations = new EnumMap<>(Nation.class);
    nodes
        .properties()
        .forEach(
            entry ->
                nations.put(Nation.ofCode(entry.getKey()).orElseThrow(), local(entry.getValue())));
    return nations;
  }

  private static Action.Local local(JsonNode node) {
    return new Action.Local(
        EditionReader.optionalText(node.path("how")),
        node.has("guide") ? guide(node.path("guide")) : null);
  }

  private static Action.Guide guide(JsonNode node) {
    return new Action.Guide(EditionReader.text(node.path("label")), node.path("url").textValue());
  }
}
