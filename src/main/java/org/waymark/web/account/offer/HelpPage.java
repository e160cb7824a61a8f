package org.waymark.web.account.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.account.terms.TermsPart;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;

/**
 * Ask the hub of the area for help.
 *
 * @param errors null when there are none
 * @param hub by name
 * @param action where the form goes
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HelpPage(
    Link back, @Nullable ErrorSummary errors, String hub, String action, TermsPart terms)
    implements TemplateInstance {}
