package org.waymark.web.advise.invite;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;

/**
 * A firm is invited. Link and code are shown this once.
 *
 * @param days how long both work
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitedPage(Link back, Notification news, String firm, String link, String code, long days)
    implements TemplateInstance {}
