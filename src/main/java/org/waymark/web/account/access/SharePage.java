package org.waymark.web.account.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.account.terms.TermsPart;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;

/**
 * On what terms the adviser who is read a code may see the firm.
 *
 * @param action where the form goes
 * @param errors null when there are none
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SharePage(String action, Link back, @Nullable ErrorSummary errors, TermsPart terms)
    implements TemplateInstance {}
