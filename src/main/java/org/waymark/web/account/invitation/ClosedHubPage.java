package org.waymark.web.account.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The hub for which an adviser asked has closed: there is nothing to answer.
 *
 * @param hub its name
 * @param access where a firm lets somebody else in
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClosedHubPage(String hub, String access) implements TemplateInstance {}
