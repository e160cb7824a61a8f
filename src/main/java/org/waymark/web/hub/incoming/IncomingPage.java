package org.waymark.web.hub.incoming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Select;

/**
 * Firms that have asked for help.
 *
 * @param news what has just been done; null when nothing
 * @param errors null when there are none
 */
@CheckedTemplate(basePath = "hub", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IncomingPage(
    Link back,
    @Nullable Notification news,
    @Nullable ErrorSummary errors,
    List<Firm> waiting,
    List<Firm> assigned)
    implements TemplateInstance {

  IncomingPage {
    waiting = List.copyOf(waiting);
    assigned = List.copyOf(assigned);
  }

  /**
   * One of them.
   *
   * @param about where it is and since when it waits
   * @param action where the choice is sent
   * @param seen id of whoever looks after it as the page is drawn; empty for nobody
   */
  record Firm(Link link, String about, String action, String seen, Select adviser) {}
}
