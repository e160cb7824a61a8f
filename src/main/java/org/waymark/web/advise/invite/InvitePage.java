package org.waymark.web.advise.invite;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.TextInput;

/**
 * Invite a firm.
 *
 * @param errors null when there are none
 * @param mail whether the service sends mail; otherwise the adviser hands over every invitation
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitePage(
    Link back,
    @Nullable ErrorSummary errors,
    boolean mail,
    Slip slip,
    TextInput firm,
    TextInput email,
    Choices language)
    implements TemplateInstance {}
