package org.waymark.web.assess.guided;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * Questionnaires that an adviser can answer together with a client.
 *
 * @param waiting handed to the firm, which has not said yes or no yet
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GuidePage(Link back, String action, List<Row> rows, List<Text> waiting)
    implements TemplateInstance {

  /** One questionnaire. */
  record Row(String questionnaire, Text title, Text summary, String button) {}
}
