package org.waymark.web.result.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * Stopping reminders.
 *
 * @param action where the form goes; null once it is done
 */
@CheckedTemplate(basePath = "referral", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StopPage(@Nullable String action) implements TemplateInstance {}
