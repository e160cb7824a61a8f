package org.waymark.web.assess.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;

/**
 * A further questionnaire for a firm whose profile is known.
 *
 * @param action where the form goes
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BeginPage(Text questionnaire, String action, Link back, SummaryList profile)
    implements TemplateInstance {}
