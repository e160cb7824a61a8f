package org.waymark.web.admin.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;

/**
 * What a release would publish, and what it would not.
 *
 * @param round names the draft in the forms
 * @param news null for none
 * @param stale whether it can no longer be published
 * @param uncounted what was handed in lately and counts nowhere
 * @param crowded whether that is because of where it came from, which may be set wrong
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftPage(
    long round,
    Link back,
    @Nullable Notification news,
    boolean stale,
    SummaryList facts,
    SummaryList uncounted,
    boolean crowded,
    List<Table> tables)
    implements TemplateInstance {

  /**
   * The whole score of one questionnaire, as one kind of word has it.
   *
   * @param id for the heading
   * @param wide groups down to size
   * @param fine groups by line of work
   * @param sections of the same questionnaire; null where none is counted
   */
  record Table(
      String id,
      String title,
      List<Row> wide,
      String fineTitle,
      List<Row> fine,
      @Nullable Sections sections) {}

  /**
   * What happens to sections.
   *
   * @param asWhole how many of them fare as the whole score of their group does
   * @param others those that do not
   */
  record Sections(String title, String asWhole, List<Row> others) {}

  /**
   * One group.
   *
   * @param counted firms, exactly
   * @param figures what anybody would read of it; null where that is nothing
   */
  record Row(String group, int counted, @Nullable Figures figures, String outcome) {}

  /** A mean with its range, and the score of the firm in the middle. */
  record Figures(String mean, String median) {}
}
