package org.waymark.web.advise.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/**
 * Really remove a document?
 *
 * @param about who filed it, and when
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RemovalPage(Link back, String firm, String name, String about, String action)
    implements TemplateInstance {}
