package org.waymark.api.v1.webhook;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.IfMatch;
import org.waymark.hub.partner.ApiScope;
import org.waymark.webhook.ChangeEndpoint;
import org.waymark.webhook.ChangeEndpoint.Changing;
import org.waymark.webhook.ChangeEndpoint.Wish;
import org.waymark.webhook.RemoveEndpoint;
import org.waymark.webhook.address.CheckTarget;
import org.waymark.webhook.address.Purpose;

/** One of the partner's endpoints. Somebody else's looks the same as one that does not exist. */
@Path(NamedWebhook.PATH + "/{webhook}")
@Needs(ApiScope.WEBHOOKS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class WebhookResource {

  private final NamedWebhook named;
  private final CheckTarget checkTarget;
  private final ChangeEndpoint changeEndpoint;
  private final RemoveEndpoint removeEndpoint;

  WebhookResource(
      NamedWebhook named,
      CheckTarget checkTarget,
      ChangeEndpoint changeEndpoint,
      RemoveEndpoint removeEndpoint) {
    this.named = named;
    this.checkTarget = checkTarget;
    this.changeEndpoint = changeEndpoint;
    this.removeEndpoint = removeEndpoint;
  }

  @GET
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(operationId = "readWebhook", summary = "One of the partner's endpoints")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint, with its ETag",
      content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  public Response read(@PathParam("webhook") String webhook) {
    return Answers.shown(named.endpoint(webhook));
  }

  @PUT
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "changeWebhook",
      summary = "Change what an endpoint is sent messages about, and where",
      description =
          "Replaces the kinds of events, and the URL where one is given: it is checked as when an"
              + " endpoint is registered. Messages that wait already are still sent, to the new URL. A"
              + " disabled endpoint stays so until it is resumed.")
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = IfMatch.MEANING,
      example = "*")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint as it is now, with its ETag",
      content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  @APIResponse(responseCode = "422", description = "/problems/invalid-webhook")
  public Response change(
      @PathParam("webhook") String webhook,
      @Context HttpHeaders headers,
      @RequestBody(content = @Content(schema = @Schema(implementation = EventsRequest.class)))
          byte[] body) {
    // First: what is wrong with a call is told to nobody who has no such endpoint.
    var endpoint = named.endpoint(webhook);
    var expected = IfMatch.of(headers);
    var wish = wish(WebhookReader.change(body));
    return switch (changeEndpoint.change(named.partner(), endpoint.id(), wish, expected::admits)) {
      case Changing.Changed(var changed) -> Answers.shown(changed);
      case Changing.Stale(var current) -> throw IfMatch.stale(current);
      case Changing.Unfit(var flaw) -> throw Answers.unfit(flaw);
      case Changing.Busy _ -> throw Answers.busy();
      case Changing.Unknown _ -> throw Answers.unknown();
    };
  }

  private Wish wish(WebhookReader.Change asked) {
    var url = asked.url();
    return new Wish(
        asked.events(),
        url == null
            ? null
            : checkTarget.check(url, new Purpose.Registering(named.partner().partner())));
  }

  @DELETE
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "removeWebhook",
      summary = "Remove an endpoint",
      description =
          "No more messages are sent to it. Its secrets, the messages that wait and those that were"
              + " sent are deleted with it.")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  public void remove(@PathParam("webhook") String webhook) {
    if (!removeEndpoint.remove(named.partner(), named.endpoint(webhook).id())) {
      throw Answers.unknown();
    }
  }
}
