package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;

/** Warns of sentences a busy owner would have to read twice. */
final class WordingLinter {

  /** Words in a sentence. Source: GOV.UK content design guidance, "short sentences". */
  private static final int LONGEST_SENTENCE = 25;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Findings findings;

  WordingLinter(Findings findings) {
    this.findings = findings;
  }

  void check(JsonNode root) {
    walk(root, "");
  }

  private void walk(JsonNode node, String at) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        var pointer = at + "/" + field.getKey();
        if (field.getKey().equals("en") && field.getValue().isTextual()) {
          sentences(field.getValue().textValue(), pointer);
        } else {
          walk(field.getValue(), pointer);
        }
      }
    }
    for (var i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), at + "/" + i);
    }
  }

  private void sentences(String text, String at) {
    for (var sentence : SENTENCE_END.split(text)) {
      var words = SPACE.split(sentence.strip()).length;
      if (words > LONGEST_SENTENCE) {
        findings.warning(
            at, "long-sentence", "a sentence of " + words + " words: aim for 20, stop at 25");
      }
    }
  }
}
