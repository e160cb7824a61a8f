package org.waymark.organisation.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.organisation.ReturnCode;

/**
 * Somebody goes on with a link, which then opens nothing more. Their browser visits for the firm
 * from then on.
 */
@ApplicationScoped
public class FollowLink {

  /** As long as a firm's owner stays signed in at most. After that their partner has a new link. */
  public static final Duration VISIT = Duration.ofDays(30);

  private static final Logger LOG = Logger.getLogger(FollowLink.class);

  private final HostedLinks links;
  private final KnownPartners partners;
  private final DatabaseActors actors;
  private final Clock clock;

  FollowLink(HostedLinks links, KnownPartners partners, DatabaseActors actors, Clock clock) {
    this.links = links;
    this.partners = partners;
    this.actors = actors;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Following {

    /**
     * The browser visits for the firm.
     *
     * @param questionnaire where it leads; null to all that the firm has begun
     */
    record Followed(Actor.Owner owner, @Nullable String questionnaire) implements Following {}

    /** Somebody else used it, it is too old, or its partner is one no more. */
    record Over() implements Following {}

    /** There is no such link, or it has been over for long. */
    record Unknown() implements Following {}
  }

  /**
   * Lets a browser visit. Sent twice with the same secret it does the same thing once: an answer
   * that gets lost on its way shuts nobody out.
   *
   * @param visit what the browser will bring, drawn for the page that asked
   */
  @Transactional
  public Following follow(LinkSecret secret, ReturnCode visit) {
    return links
        .find(secret)
        .map(link -> follow(link, secret, visit))
        .orElseGet(Following.Unknown::new);
  }

  private Following follow(HostedLink link, LinkSecret secret, ReturnCode visit) {
    actors.enter(link.owner());
    var now = clock.instant();
    var partner = partners.bringing(link.owner()).filter(KnownPartner::enabled);
    if (partner.isEmpty()) {
      return new Following.Over();
    }
    if (link.isOpen(now) && links.use(link, visit, new HostedLinks.Lasting(now, now.plus(VISIT)))) {
      LOG.infof("Firm %s goes on with a link of its partner", link.owner().organisation());
      return followed(link);
    }
    // Read anew: whoever came first may have been this browser.
    return links.find(secret).filter(used -> used.wasUsedWith(visit.hash())).isPresent()
        ? followed(link)
        : new Following.Over();
  }

  private static Following followed(HostedLink link) {
    return new Following.Followed(link.owner(), link.questionnaire());
  }
}
