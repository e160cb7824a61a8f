package org.waymark.api.v1.webhook;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.call.Unlogged;
import org.waymark.api.once.Once;
import org.waymark.api.v1.access.Needs;
import org.waymark.hub.partner.ApiScope;
import org.waymark.webhook.PauseEndpoint;
import org.waymark.webhook.ResumeEndpoint;

/** What is done with one of the partner's endpoints beside changing it. */
@Path(NamedWebhook.PATH + "/{webhook}")
@Needs(ApiScope.WEBHOOKS_MANAGE)
@Produces(MediaType.APPLICATION_JSON)
class WebhookActsResource {

  private final NamedWebhook named;
  private final Registration registration;
  private final PauseEndpoint pauseEndpoint;
  private final ResumeEndpoint resumeEndpoint;

  WebhookActsResource(
      NamedWebhook named,
      Registration registration,
      PauseEndpoint pauseEndpoint,
      ResumeEndpoint resumeEndpoint) {
    this.named = named;
    this.registration = registration;
    this.pauseEndpoint = pauseEndpoint;
    this.resumeEndpoint = resumeEndpoint;
  }

  @POST
  @Unlogged
  @Path("rotate")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "rotateSecret",
      summary = "Give an endpoint another secret",
      description =
          "For 24 hours the one before signs as well, so that a message has two signatures, or up to"
              + " four after several changes; then the new one signs alone. A repetition with the"
              + " same Idempotency-Key shows the same secret: until then it is kept encrypted.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = Once.MEANING,
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "200",
      description = "The endpoint with its ETag and its new secret",
      content = @Content(schema = @Schema(implementation = RegisteredResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  public Response rotate(@PathParam("webhook") String webhook) {
    return registration.rotate(named.endpoint(webhook).id(), named.partner());
  }

  @POST
  @Path("pause")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "pauseWebhook",
      summary = "Let messages to an endpoint wait, for seven days at most")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint as it is now, with its ETag",
      content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  public Response pause(@PathParam("webhook") String webhook) {
    pauseEndpoint.pause(named.partner(), named.endpoint(webhook).id());
    return Answers.shown(named.endpoint(webhook));
  }

  @POST
  @Path("resume")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "webhooks:manage")
  @Operation(
      operationId = "resumeWebhook",
      summary = "Send to an endpoint again, after a pause or after it answered 410",
      description =
          "What has waited is sent now, and what had failed before when it is due. Messages wait for"
              + " seven days at most: those that waited longer have the state too-late, and can be"
              + " replayed.")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint as it is now, with its ETag",
      content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-webhook")
  public Response resume(@PathParam("webhook") String webhook) {
    resumeEndpoint.resume(named.partner(), named.endpoint(webhook).id());
    return Answers.shown(named.endpoint(webhook));
  }
}
