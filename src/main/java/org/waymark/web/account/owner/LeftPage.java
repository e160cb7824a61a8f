package org.waymark.web.account.owner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Somebody no longer keeps a firm, and brings no code of it.
 *
 * @param resume where its code is typed
 * @param claim where a firm is kept
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LeftPage(String resume, String claim) implements TemplateInstance {}
