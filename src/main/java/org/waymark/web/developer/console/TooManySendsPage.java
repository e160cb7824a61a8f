package org.waymark.web.developer.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says that the partner has used its quota up.
 *
 * @param calls that it has
 * @param window in so many seconds
 * @param seconds until it has another
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TooManySendsPage(long calls, long window, long seconds) implements TemplateInstance {}
