package org.waymark.web.account.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;

/**
 * Links to the pages of a firm about itself.
 *
 * @param firm the profile in a few words
 * @param proposals hubs that others propose, and where the firm answers
 * @param kept whether anybody keeps the firm under their sign-in
 * @param others whether the reader keeps other firms as well
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountPage(String firm, List<Link> proposals, boolean kept, boolean others)
    implements TemplateInstance {

  AccountPage {
    proposals = List.copyOf(proposals);
  }
}
