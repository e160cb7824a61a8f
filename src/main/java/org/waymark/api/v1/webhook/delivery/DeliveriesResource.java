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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.api.v1.webhook.delivery.DeliveryListing.Query;
import org.waymark.hub.partner.ApiScope;
import org.waymark.webhook.delivery.SendTestEvent;

/** What was told to one of the partner's endpoints. */
@Path(NamedWebhook.PATH + "/{webhook}")
@Needs(ApiScope.WEBHOOKS_MANAGE)
@Produces(MediaType.APPLICATION_JSON)
class DeliveriesResource {

  private final NamedWebhook named;
  private final DeliveryListing listing;
  private final SendTestEvent sendTestEvent;

  DeliveriesResource(NamedWebhook named, DeliveryListing listing, SendTestEvent sendTestEvent) {
    this.named = named;
    this.listing = listing;
    this.sendTestEvent = sendTestEvent;
  }

  @GET
  @Path("deliveries")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "listDeliveries",
      summary = "The messages to an endpoint in the last 30 days, the newest first",
      description =
          "links.next leads to the next page, of the same state. After an outage ask for state"
              + " given-up, and have each sent again. Messages about a firm are gone once the firm is"
              + " erased or parts from you.")
  @APIResponse(
      responseCode = "200",
      description = "A page of deliveries with their attempts",
      content = @Content(schema = @Schema(implementation = DeliveryListResponse.class)))
  @APIResponse(responseCode = "400", description = "/problems/invalid-cursor")
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  public DeliveryListResponse list(
      @PathParam("webhook") String webhook,
      @Parameter(
              description = "Of this state alone; of all unless given",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"waiting", "sent", "given-up", "too-late"}))
          @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "As links.next of the page before has it") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit")
          @Nullable String limit) {
    var endpoint = named.endpoint(webhook).id();
    return listing.page(named.partner(), endpoint, new Query(state, cursor, limit));
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
}
