package org.waymark.web.account.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Everything has been erased.
 *
 * @param start where to begin anew
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErasedPage(String start) implements TemplateInstance {}
