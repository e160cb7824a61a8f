package org.waymark.web.result.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Text;

/**
 * What a firm could do, and what it would come to.
 *
 * @param action where the choice is sent
 * @param then null while nothing is chosen
 * @param choices null where there is nothing to do
 * @param report where to go back to
 */
@CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanPage(
    String action, Result now, @Nullable Result then, @Nullable Choices choices, String report)
    implements TemplateInstance {

  /**
   * A score in words.
   *
   * @param note what else to know; null where there is nothing
   */
  record Result(String points, Text level, @Nullable String note) {}
}
