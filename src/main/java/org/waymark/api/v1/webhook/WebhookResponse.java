package org.waymark.api.v1.webhook;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.webhook.Endpoint;
import org.waymark.webhook.EventKind;

/** Where a partner's program is told. */
record WebhookResponse(
    @Schema(required = true, description = "Opaque; never changes") String id,
    @Schema(required = true) String url,
    @Schema(
            required = true,
            description =
                "What it is sent messages about. May include kinds your program does not know, if"
                    + " another of your programs subscribed to them")
        List<String> events,
    @Schema(
            required = true,
            enumeration = {"active", "paused", "disabled"},
            description =
                "Messages to a paused endpoint wait, for seven days at most, and so do those to a"
                    + " disabled one, which has answered 410")
        String state,
    @Schema(required = true, description = "When it was registered") Instant createdAt,
    @Schema(description = "Since when messages wait") @Nullable Instant pausedAt,
    @Schema(description = "When it answered 410") @Nullable Instant disabledAt,
    @Schema(required = true, description = "Where it is read, changed and removed") String href) {

  static WebhookResponse of(Endpoint endpoint) {
    return new WebhookResponse(
        endpoint.id().toString(),
        endpoint.url(),
        endpoint.events().stream().map(EventKind::code).sorted().toList(),
        state(endpoint),
        endpoint.createdAt().truncatedTo(ChronoUnit.SECONDS),
        seconds(endpoint.pausedAt()),
        seconds(endpoint.disabledAt()),
        address(endpoint).toString());
  }

  private static String state(Endpoint endpoint) {
    if (endpoint.disabledAt() != null) {
      return "disabled";
    }
    return endpoint.pausedAt() == null ? "active" : "paused";
  }

  private static @Nullable Instant seconds(@Nullable Instant exact) {
    return exact == null ? null : exact.truncatedTo(ChronoUnit.SECONDS);
  }

  static URI address(Endpoint endpoint) {
    return URI.create(NamedWebhook.PATH + "/" + endpoint.id());
  }
}
