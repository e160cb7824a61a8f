package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How a program knows that a message is from here.
 *
 * @param messages what programs can be told of
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WebhooksPage(List<Told> messages) implements TemplateInstance {

  WebhooksPage {
    messages = List.copyOf(messages);
  }

  /**
   * One kind of message.
   *
   * @param example as JSON
   * @param data what its data hold
   */
  record Told(String code, String about, String example, List<Field> data) {

    Told {
      data = List.copyOf(data);
    }
  }
}
