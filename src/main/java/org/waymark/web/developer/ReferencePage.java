package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.developer.Reference.Topic;

/** Every operation there is, by topic. */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReferencePage(List<Topic> topics) implements TemplateInstance {

  ReferencePage {
    topics = List.copyOf(topics);
  }
}
