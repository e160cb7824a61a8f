package org.waymark.web.admin.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.staff.Entries;

/**
 * The releases there are, and the way to the next.
 *
 * @param news null for none
 * @param draft the way to the draft; null where there is none
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleasesPage(Link back, @Nullable Notification news, @Nullable Link draft, Entries entries)
    implements TemplateInstance {}
