package org.waymark.web.account.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * An adviser asks somebody of whom it is not known which firm is theirs.
 *
 * @param lede who asks, and what the firm decides
 * @param begin where a firm that is new here describes itself
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StrangerPage(String title, String lede, String begin) implements TemplateInstance {}
