package org.waymark.web.assess.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/** The first page: what the service is for, and a card for each questionnaire. */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(List<Card> cards) implements TemplateInstance {

  /**
   * One questionnaire.
   *
   * @param questions how many are asked at most
   * @param minutes honest time to answer
   * @param full the way to the longer form; null where there is none
   */
  record Card(
      Text title, Text summary, int questions, int minutes, String href, @Nullable Link full) {}
}
