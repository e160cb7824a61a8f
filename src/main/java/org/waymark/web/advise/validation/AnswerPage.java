package org.waymark.web.advise.validation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.ask.Ask;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.verdict.FoundVerdict;

/**
 * One answer with the verdict on it.
 *
 * @param news what became of the draft; null when nothing
 * @param meanwhile what a colleague found since the page was opened; null when nothing
 * @param instead the answer that holds, for a change
 * @param grounds what the verdict rests on
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnswerPage(
    Heading heading,
    @Nullable ErrorSummary errors,
    @Nullable Notification news,
    @Nullable FoundVerdict meanwhile,
    Said said,
    Choices verdict,
    Ask instead,
    Grounds grounds,
    Sent sent)
    implements TemplateInstance {

  /** What it is about. */
  record Heading(Link back, String firm, Text section, Text question, @Nullable Text hint) {}

  /**
   * What the firm said.
   *
   * @param proof what a firm can show for it; null where nothing can be
   * @param shown whether it says that it can
   */
  record Said(List<Text> answer, @Nullable Text proof, boolean shown) {}

  /**
   * Why, and what shows it.
   *
   * @param document to name one; null where the firm has none, or none the adviser may see
   */
  record Grounds(Reason reason, @Nullable Select document) {}

  /** Why, as typed. */
  record Reason(Field field, String words) {}

  /** Where the form goes, with what was in sight. */
  record Sent(String action, String check, String version) {}
}
