package org.waymark.web.account.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;

/**
 * What a firm's scores may be used for.
 *
 * @param news what has just been done; null when nothing
 * @param errors null when there are none
 * @param action where the form goes
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConsentsPage(
    Link back,
    @Nullable Notification news,
    @Nullable ErrorSummary errors,
    String action,
    Choices benchmark,
    Choices research)
    implements TemplateInstance {}
