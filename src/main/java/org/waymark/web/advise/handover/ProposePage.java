package org.waymark.web.advise.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;

/**
 * Propose another hub to a client.
 *
 * @param errors null when there are none
 * @param firm its name
 * @param action where the form goes
 * @param words the message as typed, right or wrong
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposePage(
    Link back,
    @Nullable ErrorSummary errors,
    String firm,
    String action,
    Select hub,
    Field message,
    String words)
    implements TemplateInstance {}
