package org.waymark.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.programme.row.ListRow;

/**
 * There is no such programme.
 *
 * @param words what to search for, as far as the address says it
 * @param like entries whose names have these words
 */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MissingPage(String words, List<ListRow> like) implements TemplateInstance {

  MissingPage {
    like = List.copyOf(like);
  }
}
