package org.waymark.web.developer.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;

/**
 * Asks for a token. What was pasted is not shown again.
 *
 * @param errors null when there are none
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(@Nullable ErrorSummary errors, Field field) implements TemplateInstance {

  static SignInPage of(@Nullable String error) {
    var field =
        Field.of("token", "Access token")
            .withHint("It is looked at now, and not kept. You are signed in for one hour.")
            .withError(error == null ? null : Text.of(error));
    return new SignInPage(ErrorSummary.of(field), field);
  }
}
