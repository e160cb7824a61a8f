package org.waymark.web.account.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/** Take a copy of everything, or have it erased. */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DataPage(Link back) implements TemplateInstance {}
