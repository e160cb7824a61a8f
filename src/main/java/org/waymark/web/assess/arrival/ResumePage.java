package org.waymark.web.assess.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.TextInput;

/**
 * Come back with a code.
 *
 * @param action where the form goes
 * @param recognised whether this browser carries a code already
 * @param errors null when there are none
 * @param code its field is the heading of the page
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResumePage(String action, boolean recognised, @Nullable ErrorSummary errors, TextInput code)
    implements TemplateInstance {}
