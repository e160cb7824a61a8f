package org.waymark.web.account.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;

/** The notes that advisers have shared with a firm, newest first. */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SharedNotesPage(Link back, List<Item> notes) implements TemplateInstance {

  SharedNotesPage {
    notes = List.copyOf(notes);
  }

  /** One of them, and who wrote, shared and changed it when. */
  record Item(String words, String about) {}
}
