package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.staff.Entries;

/**
 * What taking a file over would do.
 *
 * @param news null for none
 * @param seen revision of the catalogue it was worked out against
 * @param entries those it is about, by what is done with them
 * @param confirming whether there is anything to confirm
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanPage(
    Link back,
    @Nullable Notification news,
    String file,
    SummaryList facts,
    long seen,
    boolean confirming,
    Entries entries)
    implements TemplateInstance {}
