package org.waymark.organisation.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.DatabaseActors;

/** Somebody opens a link. That changes nothing: programs that look through mail open links too. */
@ApplicationScoped
public class OpenLink {

  private final HostedLinks links;
  private final KnownPartners partners;
  private final DatabaseActors actors;
  private final Clock clock;

  OpenLink(HostedLinks links, KnownPartners partners, DatabaseActors actors, Clock clock) {
    this.links = links;
    this.partners = partners;
    this.actors = actors;
    this.clock = clock;
  }

  /** What is behind it. */
  public sealed interface Opening {

    /**
     * A firm waits to go on.
     *
     * @param partner by name
     * @param invented whether the firm is, so that the partner can try the service out
     * @param questionnaire where it leads; null to all that the firm has begun
     */
    record Waiting(
        String partner, boolean invented, @Nullable String questionnaire, Instant expiresAt)
        implements Opening {}

    /** It was used, is too old, or its partner is one no more. */
    record Over() implements Opening {}

    /** There is no such link, or it has been over for long. */
    record Unknown() implements Opening {}
  }

  @Transactional
  public Opening open(LinkSecret secret) {
    return links.find(secret).map(this::opened).orElseGet(Opening.Unknown::new);
  }

  private Opening opened(HostedLink link) {
    actors.enter(link.owner());
    return partners
        .bringing(link.owner())
        .filter(KnownPartner::enabled)
        .filter(_ -> link.isOpen(clock.instant()))
        .<Opening>map(
            partner ->
                new Opening.Waiting(
                    partner.name(), partner.invented(), link.questionnaire(), link.expiresAt()))
        .orElseGet(Opening.Over::new);
  }
}
