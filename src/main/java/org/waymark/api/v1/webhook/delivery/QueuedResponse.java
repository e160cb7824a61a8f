package org.waymark.api.v1.webhook.delivery;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.webhook.delivery.Delivery;

/** A message that is on its way. */
@Schema(name = "WebhookQueuedResponse")
record QueuedResponse(
    @Schema(required = true, description = "As the list of deliveries has it") String id,
    @Schema(required = true, description = "The message's header webhook-id, at each attempt")
        String messageId,
    @Schema(required = true, description = "What became of it stands in the list there")
        String href) {

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
