package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart;
import org.waymark.questionnaire.written.WrittenPart.WrittenGroup;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/** How much an edition may hold, so that reading it and trying its cases ends soon. */
final class Extent {

  /** Questions and groups, rows of tables included: five times the largest bundled edition. */
  private static final int MOST_PARTS = 500;

  /** Cases times what each asks: three times the largest bundled edition. */
  private static final int MOST_ANSWERS = 12_000;

  private Extent() {}

  static void check(JsonNode root, WrittenEdition written, Findings findings) {
    var parts = written.sections().stream().flatMap(s -> s.stream().flatMap(Extent::all)).toList();
    var answers = parts.size() * root.path("cases").size();
    if (parts.size() > MOST_PARTS) {
      findings.add(
          parts.get(MOST_PARTS).at(),
          Rule.TOO_LARGE,
          "this and what follows are more than %d questions and groups: ask less"
              .formatted(MOST_PARTS));
    } else if (answers > MOST_ANSWERS) {
      findings.add(
          "/cases",
          Rule.TOO_LARGE,
          "to score all cases takes %d answers, and at most %d are tried: remove some cases"
              .formatted(answers, MOST_ANSWERS));
    }
  }

  private static Stream<WrittenPart> all(WrittenPart part) {
    return switch (part) {
      case WrittenQuestion question -> Stream.of(question);
      case WrittenGroup group ->
          Stream.concat(Stream.of(group), group.parts().stream().flatMap(Extent::all));
    };
  }
}
