package org.waymark.web.layout.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/** A programme that was in a report when the page was shown, and cannot be taken up any more. */
@CheckedTemplate(basePath = "referral", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NotOfferedPage(Link back) implements TemplateInstance {}
