package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.webhook.Secrets;
import org.waymark.webhook.delivery.Delivery.Attempt;
import org.waymark.webhook.signature.Signature;

/** What went out to an endpoint, headers included, for whoever writes the program behind it. */
@ApplicationScoped
public class ReadMessage {

  private final Deliveries deliveries;
  private final Secrets secrets;

  ReadMessage(Deliveries deliveries, Secrets secrets) {
    this.deliveries = deliveries;
    this.secrets = secrets;
  }

  /**
   * A message with all that was sent.
   *
   * @param body to the byte what was signed
   */
  public record SentMessage(Delivery delivery, String body, List<Sending> sendings) {

    public SentMessage {
      sendings = List.copyOf(sendings);
    }
  }

  /**
   * One time it was sent.
   *
   * @param headers by name, in their order; none where the secret that signed is forgotten
   */
  public record Sending(Attempt attempt, Map<String, String> headers) {}

  /** What is the same each time it is sent. */
  private record Same(UUID endpoint, UUID id, String body, boolean sandbox) {}

  /** One of the partner's messages; empty when there is none, or it is too old. */
  public Optional<SentMessage> visible(Actor.Partner partner, UUID endpoint, UUID id) {
    var sandbox = deliveries.areInvented(partner);
    return deliveries
        .visible(partner, endpoint, id)
        .flatMap(
            delivery ->
                deliveries
                    .body(partner, id)
                    .map(body -> sent(delivery, new Same(endpoint, id, body, sandbox))));
  }

  private SentMessage sent(Delivery delivery, Same same) {
    return new SentMessage(
        delivery,
        same.body(),
        delivery.attempts().stream()
            .map(attempt -> new Sending(attempt, headers(attempt, same)))
            .toList());
  }

  private Map<String, String> headers(Attempt attempt, Same same) {
    var signed = secrets.signedAt(same.endpoint(), attempt.at());
    return signed.isEmpty()
        ? Map.of()
        : Signature.headers(signed, same.id(), attempt.at(), same.body(), same.sandbox());
  }
}
