package org.waymark.web.advise.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * Really remove a document?
 *
 * @param about who filed it, and when
 * @param naming answers whose verdicts rest on it
 * @param allNamed whether these are all: false where the adviser may not see answers
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RemovalPage(
    Link back,
    String firm,
    String name,
    String about,
    List<Text> naming,
    boolean allNamed,
    String action)
    implements TemplateInstance {

  RemovalPage {
    naming = List.copyOf(naming);
  }
}
