package org.waymark.web.developer.hosting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.PartnerWidget;

/**
 * How a partner sends firms here.
 *
 * @param linkDays for which a link works
 * @param visitDays for which a browser works for the firm that has used one
 * @param mostSites that a partner may have
 * @param widget of a partner whose id has to be filled in
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FirmsPage(long linkDays, long visitDays, int mostSites, PartnerWidget widget)
    implements TemplateInstance {}
