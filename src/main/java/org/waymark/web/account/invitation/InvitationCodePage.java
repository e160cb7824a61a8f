package org.waymark.web.account.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.TextInput;

/**
 * Type the code of an invitation.
 *
 * @param action where the form goes
 * @param errors null when there are none
 * @param code its field is the heading of the page
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationCodePage(String action, @Nullable ErrorSummary errors, TextInput code)
    implements TemplateInstance {}
