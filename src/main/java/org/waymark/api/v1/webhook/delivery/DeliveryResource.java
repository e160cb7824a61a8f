package org.waymark.api.v1.webhook.delivery;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.hub.partner.ApiScope;
import org.waymark.webhook.delivery.ReplayDelivery;

/** One message that was told to one of the partner's endpoints. */
@Path(NamedWebhook.PATH + "/{webhook}/deliveries/{delivery}")
@Needs(ApiScope.WEBHOOKS_MANAGE)
@Produces(MediaType.APPLICATION_JSON)
class DeliveryResource {

  private final NamedWebhook named;
  private final DeliveryListing listing;
  private final ReplayDelivery replayDelivery;

  DeliveryResource(NamedWebhook named, DeliveryListing listing, ReplayDelivery replayDelivery) {
    this.named = named;
    this.listing = listing;
    this.replayDelivery = replayDelivery;
  }

  @GET
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "readDelivery",
      summary = "One message to an endpoint, with what was sent and what was answered",
      description = "For 30 days after it came about.")
  @APIResponse(
      responseCode = "200",
      description = "The delivery with its body and its attempts",
      content = @Content(schema = @Schema(implementation = DeliveryResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook or unknown-delivery")
  public DeliveryResponse read(
      @PathParam("webhook") String webhook, @PathParam("delivery") String delivery) {
    var endpoint = named.endpoint(webhook).id();
    return NamedWebhook.id(delivery)
        .flatMap(asked -> listing.one(named.partner(), endpoint, asked))
        .orElseThrow(DeliveryResource::unknown);
  }

  @POST
  @Path("replay")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "replayDelivery",
      summary = "Have a message sent again",
      description =
          "With the same webhook-id and body, whether it was delivered before or not. One that is"
              + " still waiting is sent when it is due.")
  @APIResponse(
      responseCode = "202",
      description = "It is sent within seconds, or is still waiting",
      content = @Content(schema = @Schema(implementation = QueuedResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook or unknown-delivery")
  @APIResponse(responseCode = "409", description = "/problems/webhook-disabled")
  public Response replay(
      @PathParam("webhook") String webhook, @PathParam("delivery") String delivery) {
    var endpoint = named.open(webhook).id();
    var asked = NamedWebhook.id(delivery).orElseThrow(DeliveryResource::unknown);
    return switch (replayDelivery.replay(named.partner(), endpoint, asked)) {
      case UNDER_WAY, WAITS -> QueuedResponse.of(webhook, asked).accepted();
      case UNKNOWN -> throw unknown();
    };
  }

  private static RuntimeException unknown() {
    return Problems.of(ProblemType.UNKNOWN_DELIVERY, ProblemType.UNKNOWN_DELIVERY.meaning());
  }
}
