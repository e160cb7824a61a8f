package org.waymark.api.v1.webhook.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.webhook.delivery.Delivery;

/** A message and what became of it. */
record DeliveryResponse(
    @Schema(required = true) String id,
    @Schema(required = true, description = "The message's header webhook-id, at each attempt")
        String messageId,
    @Schema(required = true, description = "What it is about, or webhook.test") String event,
    @Schema(required = true, description = "When that happened") Instant occurredAt,
    @Schema(
            required = true,
            enumeration = {"waiting", "sent", "given-up", "too-late"},
            description =
                "too-late: it waited until it was no longer worth sending, as during a pause")
        String state,
    @Schema(description = "When it is tried next; absent while it does not wait")
        @Nullable Instant nextAttemptAt,
    @Schema(required = true, description = "Oldest first; at most ten, unless it was replayed")
        List<Attempt> attempts,
    @Schema(
            description =
                "What was sent, exactly as it is signed: JSON. Absent in lists: read one delivery"
                    + " to see it")
        @Nullable String body) {

  /** One time it was sent. */
  @Schema(name = "DeliveryAttempt")
  record Attempt(
      @Schema(required = true) Instant at,
      @Schema(description = "The status of HTTP; absent where there was no answer")
          @Nullable Integer status,
      @Schema(
              required = true,
              description =
                  "delivered; refused, with a status; unreachable, untrusted (the certificate),"
                      + " timed-out; no-secret, where none is left to sign with: rotate draws one; or"
                      + " address- and why nothing was sent to where the host led")
          String reason,
      @Schema(required = true, description = "How many milliseconds it took") int milliseconds,
      @Schema(required = true, description = "How the answer begins") String answer) {}

  /** As lists have it. */
  static DeliveryResponse withoutBody(Delivery delivery) {
    return of(delivery, null);
  }

  static DeliveryResponse of(Delivery delivery, @Nullable String body) {
    return new DeliveryResponse(
        delivery.id().toString(),
        delivery.name(),
        delivery.event(),
        delivery.occurredAt().truncatedTo(ChronoUnit.MILLIS),
        delivery.state(),
        delivery.dueAt(),
        delivery.attempts().stream().map(DeliveryResponse::attempt).toList(),
        body);
  }

  private static Attempt attempt(Delivery.Attempt attempt) {
    return new Attempt(
        attempt.at().truncatedTo(ChronoUnit.MILLIS),
        attempt.status(),
        attempt.outcome(),
        attempt.milliseconds(),
        attempt.answer());
  }
}
