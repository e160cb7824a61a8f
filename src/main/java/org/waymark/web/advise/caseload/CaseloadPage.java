package org.waymark.web.advise.caseload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;

/**
 * The list of an adviser's clients.
 *
 * @param errors what is wrong with a filter, or with the name of a view
 * @param count for example "3 clients"
 * @param none why the list is empty; null when it is not
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CaseloadPage(
    @Nullable ErrorSummary errors,
    ClientFilters filters,
    Views views,
    String count,
    @Nullable String none,
    Table table,
    Pagination pagination,
    List<Link> files)
    implements TemplateInstance {

  /**
   * Filters saved under a name.
   *
   * @param action where these filters are saved
   */
  record Views(List<View> saved, String action, TextInput name) {}

  /** A saved view, and where it is removed. */
  record View(Link link, String removal, boolean shown) {}

  /** The rows, with a column for each questionnaire. */
  record Table(List<Text> questionnaires, List<Row> rows) {}

  /**
   * One client.
   *
   * @param about area, size and sector
   * @param news what is new in two words; null when nothing is
   * @param endsSoon whether the consent ends within a month
   */
  record Row(
      Link firm,
      String about,
      @Nullable String news,
      List<Cell> scores,
      String active,
      String until,
      boolean endsSoon) {}

  /**
   * How a questionnaire came out last.
   *
   * @param points null when it was never handed in
   * @param level in two words
   * @param weakest section, with its points
   */
  record Cell(
      Text questionnaire,
      @Nullable Integer points,
      @Nullable String level,
      @Nullable Text weakest) {}

  /** Where the other pages are; null at either end. */
  record Pagination(String place, @Nullable String previous, @Nullable String next) {

    public boolean needed() {
      return previous != null || next != null;
    }
  }
}
