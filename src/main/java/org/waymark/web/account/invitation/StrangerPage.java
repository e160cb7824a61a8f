package org.waymark.web.account.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * An adviser asks somebody of whom it is not known which firm is theirs.
 *
 * @param adviser by name
 * @param hub its name
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StrangerPage(String adviser, String hub) implements TemplateInstance {}
