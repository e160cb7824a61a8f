package org.waymark.web.account.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/** Who has looked, the latest first. */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ViewsPage(Link back, List<Row> rows) implements TemplateInstance {

  ViewsPage {
    rows = List.copyOf(rows);
  }

  /**
   * Looks told as one.
   *
   * @param what was looked at, for example "Scores of Digital skills"
   * @param when for example "28 November 2026, 14:05"
   * @param times how often within the hour; empty for once
   */
  record Row(String who, String hub, Text what, String when, String times) {}
}
