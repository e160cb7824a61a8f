package org.waymark.web.account.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.account.terms.TermsPart;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;

/**
 * An adviser asks a firm to let them in.
 *
 * @param lede who asks, and what the firm decides
 * @param action where the form goes
 * @param errors null when there are none
 * @param code to come back with; null for somebody who has signed in and comes without it
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationPage(
    String title,
    String lede,
    String action,
    @Nullable ErrorSummary errors,
    Choices whom,
    TermsPart terms,
    @Nullable String code)
    implements TemplateInstance {}
