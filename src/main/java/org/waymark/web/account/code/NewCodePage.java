package org.waymark.web.account.code;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;

/**
 * A code to be written down, and then to be used from now on.
 *
 * @param news what went wrong last time; null when nothing did
 * @param code as it is read, in groups
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewCodePage(Link back, @Nullable Notification news, String action, String code)
    implements TemplateInstance {}
