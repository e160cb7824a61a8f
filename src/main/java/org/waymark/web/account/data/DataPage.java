package org.waymark.web.account.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.account.document.DocumentRows;
import org.waymark.web.layout.component.Link;

/**
 * Take a copy of everything, or have it erased.
 *
 * @param documents those that are kept about the firm; the copy names them and does not hold them
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DataPage(Link back, List<DocumentRows.Row> documents) implements TemplateInstance {

  DataPage {
    documents = List.copyOf(documents);
  }
}
