package org.waymark.web.account.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.account.offer.Offer;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;

/**
 * Who can see what, and how to let somebody in.
 *
 * @param news what has just been done; null when nothing
 * @param open those who can see the firm now
 * @param keepers who else comes to the firm by signing in, by name
 * @param ended those who could
 * @param proposals hubs that others propose, and where the firm answers
 * @param offer the hub that looks after the firm's area; null where there is none, or it is let in
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccessPage(
    Link back,
    @Nullable Notification news,
    List<Card> open,
    List<String> keepers,
    List<Card> ended,
    List<Link> proposals,
    @Nullable Offer offer)
    implements TemplateInstance {

  AccessPage {
    open = List.copyOf(open);
    keepers = List.copyOf(keepers);
    ended = List.copyOf(ended);
    proposals = List.copyOf(proposals);
  }

  /**
   * One grant.
   *
   * @param who for example "Everyone at Tyne Growth Hub"
   * @param withdraw null once it has ended
   */
  record Card(String who, SummaryList says, @Nullable String withdraw) {}
}
