package org.waymark.web.advise.validation.level;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;

/**
 * A level to be set by hand.
 *
 * @param news what became of the draft, or what a colleague set meanwhile; null when nothing
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LevelPage(
    Heading heading,
    @Nullable ErrorSummary errors,
    @Nullable Notification news,
    Choices levels,
    Reason reason,
    Sent sent)
    implements TemplateInstance {

  /**
   * What it is about.
   *
   * @param computed the level worked out, as a sentence
   */
  record Heading(Link back, String firm, Text title, String computed) {}

  /** Why, as typed. */
  record Reason(Field field, String words) {}

  /** Where the form goes, with what was in sight. */
  record Sent(String action, String check, String version) {}
}
