package org.waymark.web.programme.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.programme.fit.FitFields;
import org.waymark.web.programme.fit.FitVerdict;
import org.waymark.web.programme.row.ListRow;

/**
 * One programme.
 *
 * @param facts what it gives, costs and helps with
 * @param order what comes before and after it
 * @param conditions who may have it: every rule as a sentence
 * @param remarks what taking part involves
 * @param check null where nobody applies, or nobody can any more
 */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record EntryPage(
    Head head,
    Standing standing,
    SummaryList facts,
    Order order,
    List<Text> conditions,
    List<Text> remarks,
    List<Link> sources,
    @Nullable Check check)
    implements TemplateInstance {

  public EntryPage {
    conditions = List.copyOf(conditions);
    remarks = List.copyOf(remarks);
    sources = List.copyOf(sources);
  }

  /** Whether nothing is wrong with what a firm said about itself, if it did. */
  public boolean sound() {
    return check == null || check.asked().errors() == null;
  }

  /**
   * What it is called, and what programs read.
   *
   * @param canonical the one address of this page
   * @param site where to apply or read on; null when no page is known
   * @param data the same as this page, for search engines
   */
  public record Head(
      Text name, Text provider, String canonical, @Nullable String site, JsonLd data) {}

  /**
   * Whether it is open.
   *
   * @param status for example "Open when checked, 1 June 2026. Not verified since."
   * @param closed says so for a closed one; null for others
   * @param instead what to try in place of a closed one
   * @param notForFirms why nobody applies to it; null where firms do
   */
  public record Standing(
      String status,
      @Nullable String closed,
      List<ListRow> instead,
      @Nullable String notForFirms) {}

  /**
   * The steps around it.
   *
   * @param first to be done before
   * @param next what it prepares for
   * @param before what it came in the place of
   */
  public record Order(List<Link> first, List<Link> next, List<Link> before) {

    public Order {
      first = List.copyOf(first);
      next = List.copyOf(next);
      before = List.copyOf(before);
    }
  }

  /**
   * Does it fit?
   *
   * @param verdict null before a firm has said enough
   */
  public record Check(FitFields.Asked asked, @Nullable String firm, @Nullable FitVerdict verdict) {}
}
