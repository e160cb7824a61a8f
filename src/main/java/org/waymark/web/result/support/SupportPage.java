package org.waymark.web.result.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;

/**
 * What a firm told about itself, to change.
 *
 * @param errors null when there are none
 * @param report where to go back to
 */
@CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SupportPage(SupportForm form, @Nullable ErrorSummary errors, String report)
    implements TemplateInstance {}
