package org.waymark.web.assess.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;

/**
 * Where the firm is, how many people it has and what it does.
 *
 * @param questionnaire title of what is about to be answered
 * @param action where the form goes
 * @param errors null when there are none
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfilePage(
    Text questionnaire,
    String action,
    Link back,
    @Nullable ErrorSummary errors,
    Select area,
    Choices size,
    Select sector)
    implements TemplateInstance {}
