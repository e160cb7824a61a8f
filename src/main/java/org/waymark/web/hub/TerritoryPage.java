package org.waymark.web.hub;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;

/**
 * Every council area to tick, region by region.
 *
 * @param errors null when there are none
 * @param version of the hub, as seen
 */
@CheckedTemplate(basePath = "hub", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TerritoryPage(
    Link back,
    @Nullable ErrorSummary errors,
    String action,
    String version,
    String summary,
    List<InRegion> regions)
    implements TemplateInstance {

  /**
   * The areas of one region.
   *
   * @param title with how many of them are ticked
   * @param open whether there is something to look at
   */
  record InRegion(String title, boolean open, Choices areas) {}
}
