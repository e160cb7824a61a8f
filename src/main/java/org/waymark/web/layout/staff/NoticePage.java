package org.waymark.web.layout.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;

/**
 * Something to read, and at most one thing to decide.
 *
 * @param facts empty where there are none
 * @param decision null where there is nothing to decide
 */
@CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NoticePage(
    String title,
    Link back,
    List<String> paragraphs,
    SummaryList facts,
    @Nullable Decision decision)
    implements TemplateInstance {

  /**
   * A button that cannot be undone.
   *
   * @param action where it leads
   */
  public record Decision(String action, String submit) {}
}
