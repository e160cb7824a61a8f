package org.waymark.web.assess.hosted;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A link that opens nothing, whether it ever did or not.
 *
 * @param days for which links work
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HostedOverPage(long days) implements TemplateInstance {}
