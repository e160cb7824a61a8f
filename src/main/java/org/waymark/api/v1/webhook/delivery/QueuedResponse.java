package org.waymark.api.v1.webhook.delivery;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.webhook.delivery.Delivery;

/** A message that is on its way. */
@Schema(name = "WebhookQueuedResponse")
record QueuedResponse(
    @Schema(required = true, description = "As in the list of deliveries") String id,
    @Schema(required = true, description = "The message's header webhook-id, at each attempt")
        String messageId,
    @Schema(required = true, description = "The list that says what became of it") String href) {

  static QueuedResponse of(String webhook, UUID delivery) {
    return new QueuedResponse(
        delivery.toString(),
        Delivery.name(delivery),
        NamedWebhook.PATH + "/" + webhook + "/deliveries");
  }

  Response accepted() {
    return Response.accepted(this).build();
  }
}
