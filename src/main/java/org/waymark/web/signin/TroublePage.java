package org.waymark.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Button;

/** Why somebody has not been signed in, and what to do. */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TroublePage(String title, String text, boolean away, Button again)
    implements TemplateInstance {}
