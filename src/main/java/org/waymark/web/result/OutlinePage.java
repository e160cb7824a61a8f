package org.waymark.web.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/**
 * What a client's assessment came to, for an adviser who may not see the answers: no advice and no
 * working, as both would tell them.
 *
 * @param client where the adviser comes from and goes back to
 */
@CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OutlinePage(ReportPage.Heading heading, Verdict verdict, SectionChart sections, Link client)
    implements TemplateInstance {}
