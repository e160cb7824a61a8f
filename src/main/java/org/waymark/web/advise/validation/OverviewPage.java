package org.waymark.web.advise.validation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.verdict.FoundVerdict;
import org.waymark.web.layout.verdict.SideBySide;

/**
 * All answers of an assessment with the verdicts so far.
 *
 * @param errors why nothing was finished; null when it was not tried
 * @param news what a colleague did meanwhile; null when nothing
 * @param earlier finished ones, the latest first
 * @param parts one for each section that has answers
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(
    Heading heading,
    @Nullable ErrorSummary errors,
    @Nullable Notification news,
    List<Link> earlier,
    SideBySide scores,
    List<Part> parts,
    Seen seen,
    String progress)
    implements TemplateInstance {

  /** What it is about. */
  record Heading(Link back, String firm, Text title, String handedIn) {}

  /** What is in sight, to be sent along with every change. */
  record Seen(String action, String check, int version) {}

  /**
   * One section.
   *
   * @param accept words of the button that accepts what is left; null where nothing is
   */
  record Part(String id, Text title, String progress, List<Row> rows, @Nullable Accept accept) {}

  /** Accepting what is left of a section. */
  record Accept(String action, String button, Text about) {}

  /** One answer with the verdict on it. */
  record Row(Text question, List<Text> answer, FoundVerdict found, Link judge) {}
}
