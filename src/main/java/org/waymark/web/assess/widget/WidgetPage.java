package org.waymark.web.assess.widget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page that a partner's link opens by itself.
 *
 * @param partner by name
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WidgetPage(String partner) implements TemplateInstance {}
