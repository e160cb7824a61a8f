package org.waymark.web.layout.gap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;

/**
 * The gaps of one questionnaire.
 *
 * @param choices the questionnaires there are; the one shown has no address
 * @param shown null while nothing is released
 */
@CheckedTemplate(basePath = "gap", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GapPage(Link back, List<Choice> choices, @Nullable Shown shown)
    implements TemplateInstance {

  /**
   * A questionnaire.
   *
   * @param href null for the one that is shown
   */
  public record Choice(String title, @Nullable String href) {}

  /**
   * What the current release tells.
   *
   * @param rows furthest behind first; none where nothing is told
   */
  public record Shown(String basis, String caption, List<Row> rows) {}

  /**
   * One section in one region.
   *
   * @param mean of the region
   * @param country mean of the whole United Kingdom
   * @param difference how far the region is behind or ahead
   * @param programmes names of those that help
   */
  public record Row(
      String region,
      String section,
      Mean mean,
      Mean country,
      String difference,
      List<String> help,
      List<String> programmes) {}

  /**
   * A mean with its range.
   *
   * @param notes what is to be known before it is compared: how few firms, or another release
   */
  public record Mean(String points, List<String> notes) {}
}
