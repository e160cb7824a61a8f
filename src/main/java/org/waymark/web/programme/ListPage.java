package org.waymark.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.programme.row.ListRow;

/**
 * The programmes that were asked for, a page of them.
 *
 * @param count how many there are, in words
 * @param help what to try where there are none; empty where there are some
 */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListPage(Filters filters, String count, List<ListRow> rows, Turning turning, List<Link> help)
    implements TemplateInstance {

  ListPage {
    rows = List.copyOf(rows);
    help = List.copyOf(help);
  }

  /**
   * The filters as controls.
   *
   * @param any whether one is set
   */
  record Filters(TextInput words, List<Select> first, List<Select> second, boolean any) {}

  /**
   * Ways to the pages before and after.
   *
   * @param place for example "Page 2 of 5"
   */
  record Turning(@Nullable String previous, String place, @Nullable String next) {

    public boolean needed() {
      return previous != null || next != null;
    }
  }
}
