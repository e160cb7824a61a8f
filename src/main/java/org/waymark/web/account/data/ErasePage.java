package org.waymark.web.account.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.TextInput;

/**
 * Really erase everything?
 *
 * @param firm its profile in a few words
 * @param action where the form goes
 * @param errors null when there are none
 * @param confirm where a word is typed
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErasePage(
    String firm, String action, Link back, @Nullable ErrorSummary errors, TextInput confirm)
    implements TemplateInstance {}
