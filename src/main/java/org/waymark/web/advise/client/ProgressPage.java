package org.waymark.web.advise.client;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * Two assessments of one client side by side.
 *
 * @param shown null until two that compare have been chosen
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgressPage(
    @Nullable ErrorSummary errors,
    Link back,
    String name,
    ClientPage.Compare compare,
    @Nullable Shown shown)
    implements TemplateInstance {

  /**
   * The comparison.
   *
   * @param note on what the figures are for; null when they are for everything asked
   */
  record Shown(
      Text title,
      String before,
      String after,
      @Nullable String note,
      List<Row> rows,
      Level level) {}

  /**
   * One line of figures.
   *
   * @param before points, or that it was not counted
   * @param change in words, with its sign
   */
  record Row(Text what, String before, String after, String change, Tone tone, boolean whole) {}

  /** The level before and after. */
  record Level(String before, String after) {}

  /** Which way it went; the words say it too. */
  enum Tone {
    UP,
    DOWN,
    LEVEL;

    /** Class in the stylesheet. */
    public String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
