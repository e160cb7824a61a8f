package org.waymark.web.advise.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;

/** The documents of a client, with a form to add one. */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DocumentsPage(
    @Nullable ErrorSummary errors,
    Link back,
    String firm,
    String action,
    Slip slip,
    Field file,
    CasefileSection.Documents documents)
    implements TemplateInstance {}
