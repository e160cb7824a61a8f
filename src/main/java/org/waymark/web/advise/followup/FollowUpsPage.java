package org.waymark.web.advise.followup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.advise.casefile.CasefileSection;
import org.waymark.web.layout.component.Link;

/**
 * What an adviser has promised to do, for all clients.
 *
 * @param since since when there is a calendar address; null while there is none
 * @param address the address itself, the one time it is shown
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowUpsPage(
    Link back,
    List<CasefileSection.FollowUpItem> followUps,
    @Nullable String since,
    @Nullable String address)
    implements TemplateInstance {}
