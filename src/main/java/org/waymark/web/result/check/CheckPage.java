package org.waymark.web.result.check;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.verdict.FoundVerdict;
import org.waymark.web.layout.verdict.SideBySide;

/**
 * What an adviser found of every answer.
 *
 * @param parts one for each section that has answers
 * @param receipts of both scores, for the firm
 */
@CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CheckPage(Heading heading, SideBySide scores, List<Part> parts, List<Link> receipts)
    implements TemplateInstance {

  /**
   * What it is about.
   *
   * @param answer head of the column with the firm's answers, in the words of the reader
   */
  record Heading(Link back, Text title, String lead, String kept, String lookedAt, String answer) {}

  /** One section. */
  record Part(Text title, List<Row> rows) {}

  /** One answer with the verdict on it. */
  record Row(Text question, List<Text> answer, FoundVerdict found) {}
}
