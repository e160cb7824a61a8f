package org.waymark.web.assess.widget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The same within a page of the partner's, without anything around it.
 *
 * @param partner by name
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WidgetFramePage(String partner) implements TemplateInstance {}
