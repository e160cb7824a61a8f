package org.waymark.web.account.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.account.trend.TrendPart;
import org.waymark.web.layout.component.Link;

/**
 * How a firm's scores went, and links to its pages about itself.
 *
 * @param firm the profile in a few words
 * @param proposals hubs that others propose, and where the firm answers
 * @param kept whether anybody keeps the firm under their sign-in
 * @param others whether the reader keeps other firms as well
 * @param trends how its scores went, where it has handed in more than once
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountPage(
    String firm, List<Link> proposals, boolean kept, boolean others, List<TrendPart> trends)
    implements TemplateInstance {

  AccountPage {
    proposals = List.copyOf(proposals);
    trends = List.copyOf(trends);
  }
}
