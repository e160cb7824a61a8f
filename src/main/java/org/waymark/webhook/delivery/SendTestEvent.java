package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.webhook.Endpoints;

/** A partner tries out whether its program hears. */
@ApplicationScoped
public class SendTestEvent {

  private static final String TEST = "webhook.test";

  private final Endpoints endpoints;
  private final TellPartners messages;

  SendTestEvent(Endpoints endpoints, TellPartners messages) {
    this.endpoints = endpoints;
    this.messages = messages;
  }

  /**
   * Sends a message that tells of nothing, as others are sent. While the endpoint is paused one
   * such message waits: the next takes its place.
   *
   * @return its id; empty when there is no such endpoint of this partner
   */
  @Transactional
  public Optional<UUID> send(Actor.Partner partner, UUID endpoint) {
    return endpoints
        .visibleTo(partner, endpoint)
        .map(
            found ->
                found.pausedAt() == null
                    ? messages.writeTo(found.id(), test(found.id()))
                    : messages.writeInPlaceOfOthers(found.id(), test(found.id())));
  }

  private static TellPartners.Event test(UUID endpoint) {
    return new TellPartners.Event(TEST, null, Map.of("endpoint", endpoint));
  }
}
