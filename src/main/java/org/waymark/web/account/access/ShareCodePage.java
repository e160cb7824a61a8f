package org.waymark.web.account.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/**
 * The code to read out.
 *
 * @param code in groups
 * @param minutes it works
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ShareCodePage(String code, long minutes, Link back) implements TemplateInstance {}
