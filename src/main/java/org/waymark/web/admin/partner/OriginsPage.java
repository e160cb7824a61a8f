package org.waymark.web.admin.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;

/**
 * A partner's own sites.
 *
 * @param partner by name
 * @param errors null when there are none
 * @param written one site on each line
 * @param widget what the partner puts into a page of its own
 * @param policy what the content security policy of that page has to allow
 * @param framed whether the widget opens inside that page
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OriginsPage(
    String partner,
    Link back,
    @Nullable ErrorSummary errors,
    Field field,
    String written,
    String action,
    String widget,
    String policy,
    boolean framed)
    implements TemplateInstance {}
