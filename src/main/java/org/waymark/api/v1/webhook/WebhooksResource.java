package org.waymark.api.v1.webhook;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.waymark.api.call.Unlogged;
import org.waymark.api.once.Once;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.hub.partner.ApiScope;
import org.waymark.webhook.Endpoints;
import org.waymark.webhook.address.CheckTarget;
import org.waymark.webhook.address.Purpose;

/** The partner's endpoints. */
@Path(NamedWebhook.PATH)
@Needs(ApiScope.WEBHOOKS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class WebhooksResource {

  private final Caller caller;
  private final Endpoints endpoints;
  private final CheckTarget checkTarget;
  private final Registration registration;

  WebhooksResource(
      Caller caller, Endpoints endpoints, CheckTarget checkTarget, Registration registration) {
    this.caller = caller;
    this.endpoints = endpoints;
    this.checkTarget = checkTarget;
    this.registration = registration;
  }

  @POST
  @Unlogged
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "registerWebhook",
      summary = "Register an endpoint",
      description =
          "Messages are sent from now on. The answer shows the secret that they are signed with; no"
              + " other call shows it. A repetition with the same Idempotency-Key shows it again"
              + " for 24 hours: until then it is kept encrypted.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = Once.MEANING,
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "201",
      description = "It is registered; the header Location leads to it, ETag tells its version",
      content = @Content(schema = @Schema(implementation = RegisteredResponse.class)))
  @APIResponse(responseCode = "409", description = "/problems/too-many-webhooks")
  @APIResponse(responseCode = "422", description = "/problems/invalid-webhook")
  public Response register(
      @RequestBody(content = @Content(schema = @Schema(implementation = WebhookRequest.class)))
          byte[] body) {
    var told = WebhookReader.read(body);
    var partner = caller.partner();
    var verdict = checkTarget.check(told.url(), new Purpose.Registering(partner.partner()));
    return registration.register(body, partner, verdict, told.events());
  }

  @GET
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(operationId = "listWebhooks", summary = "The partner's endpoints, the oldest first")
  @APIResponse(
      responseCode = "200",
      description = "All there are",
      content = @Content(schema = @Schema(implementation = WebhookListResponse.class)))
  public WebhookListResponse list() {
    return new WebhookListResponse(
        endpoints.visibleTo(caller.partner()).stream().map(WebhookResponse::of).toList());
  }
}
