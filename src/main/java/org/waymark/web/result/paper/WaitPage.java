package org.waymark.web.result.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Bids whoever asks for many files at once to wait. */
@CheckedTemplate(basePath = "paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WaitPage() implements TemplateInstance {}
