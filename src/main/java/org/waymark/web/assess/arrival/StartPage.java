package org.waymark.web.assess.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Text;

/** The first page: what the service is for, and a card for each questionnaire. */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(List<Card> cards) implements TemplateInstance {

  /**
   * One questionnaire.
   *
   * @param questions how many are asked at most
   * @param minutes honest time to answer
   */
  record Card(Text title, Text summary, int questions, int minutes, String href) {}
}
