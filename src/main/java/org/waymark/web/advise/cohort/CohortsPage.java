package org.waymark.web.advise.cohort;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.TextInput;

/**
 * The groups of a hub.
 *
 * @param errors null when there are none
 * @param name of a new group
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CohortsPage(
    Link back, @Nullable ErrorSummary errors, List<Group> groups, Slip slip, TextInput name)
    implements TemplateInstance {

  CohortsPage {
    groups = List.copyOf(groups);
  }

  /** A group, and how many are in it. */
  record Group(Link link, String count) {}
}
