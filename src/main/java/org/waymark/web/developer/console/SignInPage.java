package org.waymark.web.developer.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;

/**
 * Asks for a token. What was pasted is not shown again.
 *
 * @param errors null when there are none
 * @param tokens where programs get tokens, as a shell takes it
 * @param scopes to be asked for, with spaces between
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(@Nullable ErrorSummary errors, Field field, String tokens, String scopes)
    implements TemplateInstance {}
