package org.waymark.api.v1.webhook.delivery;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.hub.partner.ApiScope;
import org.waymark.webhook.delivery.ReplayDelivery;
import org.waymark.webhook.delivery.SendTestEvent;

/** What was told to one of the partner's endpoints. */
@Path(NamedWebhook.PATH + "/{webhook}")
@Needs(ApiScope.WEBHOOKS_MANAGE)
@Produces(MediaType.APPLICATION_JSON)
class DeliveriesResource {

  private final NamedWebhook named;
  private final DeliveryListing listing;
  private final SendTestEvent sendTestEvent;
  private final ReplayDelivery replayDelivery;

  DeliveriesResource(
      NamedWebhook named,
      DeliveryListing listing,
      SendTestEvent sendTestEvent,
      ReplayDelivery replayDelivery) {
    this.named = named;
    this.listing = listing;
    this.sendTestEvent = sendTestEvent;
    this.replayDelivery = replayDelivery;
  }

  @GET
  @Path("deliveries")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "listDeliveries",
      summary = "The messages to an endpoint in the last 30 days, the newest first",
      description =
          "links.next leads to the next page. Messages about a firm are gone once the firm is erased"
              + " or parts from you.")
  @APIResponse(
      responseCode = "200",
      description = "A page of deliveries with their attempts",
      content = @Content(schema = @Schema(implementation = DeliveryListResponse.class)))
  @APIResponse(responseCode = "400", description = "/problems/invalid-cursor")
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  public DeliveryListResponse list(
      @PathParam("webhook") String webhook,
      @Parameter(description = "As links.next of the page before has it") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit")
          @Nullable String limit) {
    return listing.page(named.partner(), named.endpoint(webhook).id(), cursor, limit);
  }

  @POST
  @Path("deliveries/{delivery}/replay")
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
    var asked = NamedWebhook.id(delivery).orElseThrow(DeliveriesResource::unknown);
    return switch (replayDelivery.replay(named.partner(), endpoint, asked)) {
      case UNDER_WAY, WAITS -> QueuedResponse.of(webhook, asked).accepted();
      case UNKNOWN -> throw unknown();
    };
  }

  @POST
  @Path("test")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "testWebhook",
      summary = "Send a test message",
      description =
          "Its type is webhook.test; all else is as in others. While the endpoint is paused, one"
              + " such message waits: the next takes its place.")
  @APIResponse(
      responseCode = "202",
      description = "It is sent within seconds",
      content = @Content(schema = @Schema(implementation = QueuedResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  @APIResponse(responseCode = "409", description = "/problems/webhook-disabled")
  public Response test(@PathParam("webhook") String webhook) {
    return sendTestEvent
        .send(named.partner(), named.open(webhook).id())
        .map(delivery -> QueuedResponse.of(webhook, delivery).accepted())
        .orElseThrow(NamedWebhook::unknown);
  }

  private static RuntimeException unknown() {
    return Problems.of(ProblemType.UNKNOWN_DELIVERY, ProblemType.UNKNOWN_DELIVERY.meaning());
  }
}
