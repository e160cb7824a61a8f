package org.waymark.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Links to the pages of a firm about itself.
 *
 * @param firm the profile in a few words
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountPage(String firm) implements TemplateInstance {}
