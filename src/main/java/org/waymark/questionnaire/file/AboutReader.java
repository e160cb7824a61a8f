package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.questionnaire.About;
import org.waymark.questionnaire.text.Label;

/** Reads what an edition says of itself. */
final class AboutReader {

  private final EditionReader edition;
  private final String contentHash;

  AboutReader(EditionReader edition, String contentHash) {
    this.edition = edition;
    this.contentHash = contentHash;
  }

  About read(JsonNode root) {
    return new About(
        EditionReader.text(root.path("title")),
        EditionReader.text(root.path("summary")),
        About.Status.valueOf(root.path("status").textValue().toUpperCase(Locale.ROOT)),
        root.path("series").intValue(),
        minutes(root.path("minutes")),
        new About.Validity(
            edition.requiredDate(root.path("valid"), "from", "/valid/from"),
            edition.requiredDate(root.path("valid"), "review_by", "/valid/review_by")),
        new About.Choices(labels(root.path("variants")), labels(root.path("stages"))),
        new About.Text(root.path("licence").textValue(), welsh(root), contentHash));
  }

  private static About.Minutes minutes(JsonNode node) {
    return node.isObject()
        ? new About.Minutes(node.path("core").intValue(), node.path("full").intValue())
        : new About.Minutes(node.intValue(), node.intValue());
  }

  private static About.Translation welsh(JsonNode root) {
    return switch (root.path("translations").path("cy").path("review").asText("")) {
      case "awaiting" -> About.Translation.AWAITING_REVIEW;
      case "done" -> About.Translation.REVIEWED;
      default -> About.Translation.NONE;
    };
  }

  private static List<Label> labels(JsonNode nodes) {
    var labels = new ArrayList<Label>();
    nodes.forEach(
        node ->
            labels.add(
                new Label(node.path("id").textValue(), EditionReader.text(node.path("title")))));
    return labels;
  }
}
