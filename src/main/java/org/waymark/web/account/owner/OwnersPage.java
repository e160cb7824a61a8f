package org.waymark.web.account.owner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;

/**
 * Who keeps the firm under their sign-in.
 *
 * @param news what has just been done; null when nothing
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OwnersPage(Link back, @Nullable Notification news, List<Card> owners)
    implements TemplateInstance {

  OwnersPage {
    owners = List.copyOf(owners);
  }

  /**
   * One of them.
   *
   * @param who for example "Jo Price (you)"
   * @param end where that is ended
   */
  record Card(String who, SummaryList says, String end) {}
}
