package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.developer.Reference.Topic;

/**
 * What the reference says of one topic.
 *
 * @param documents what its operations take and give
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TopicPage(Topic topic, List<Document> documents) implements TemplateInstance {

  TopicPage {
    documents = List.copyOf(documents);
  }

  /**
   * One schema.
   *
   * @param members in their order
   * @param alternatives what it may be instead; empty for most
   */
  record Document(String name, String about, List<Field> members, List<Field> alternatives) {

    Document {
      members = List.copyOf(members);
      alternatives = List.copyOf(alternatives);
    }
  }
}
