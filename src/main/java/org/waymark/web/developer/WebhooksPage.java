package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How a program knows that a message is from here.
 *
 * @param events codes of what programs can be told of
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WebhooksPage(List<String> events) implements TemplateInstance {

  WebhooksPage {
    events = List.copyOf(events);
  }
}
