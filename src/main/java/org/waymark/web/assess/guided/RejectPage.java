package org.waymark.web.assess.guided;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/** Asks once more before what an adviser filled in is thrown away. */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RejectPage(Link back, String lead, String action) implements TemplateInstance {}
