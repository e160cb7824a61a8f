package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.staff.Entries;

/**
 * What taking a file over would do.
 *
 * @param errors null when there are none
 * @param news null for none
 * @param seen revision of the catalogue it was worked out against
 * @param entries those it is about, by what is done with them
 * @param confirming whether there is anything to confirm
 * @param stranding a box to tick before it is; null where nothing has to be agreed to
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanPage(
    Link back,
    @Nullable ErrorSummary errors,
    @Nullable Notification news,
    String file,
    SummaryList facts,
    long seen,
    boolean confirming,
    @Nullable Choices stranding,
    Entries entries)
    implements TemplateInstance {}
