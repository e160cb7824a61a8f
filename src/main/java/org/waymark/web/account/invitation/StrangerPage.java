package org.waymark.web.account.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * An adviser asks somebody of whom it is not known which firm is theirs.
 *
 * @param adviser by name
 * @param hub its name
 * @param begin where a firm that is new here describes itself
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StrangerPage(String adviser, String hub, String begin) implements TemplateInstance {}
