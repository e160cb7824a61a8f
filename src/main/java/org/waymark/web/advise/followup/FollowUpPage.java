package org.waymark.web.advise.followup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.TextInput;

/** A follow-up being added. */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowUpPage(
    @Nullable ErrorSummary errors,
    Link back,
    String firm,
    String action,
    Slip slip,
    TextInput task,
    DateInput due)
    implements TemplateInstance {}
