package org.waymark.api.v1.call;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.waymark.api.call.Unlogged;
import org.waymark.api.once.Once;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.call.LoggedCalls;
import org.waymark.hub.partner.ApiScope;

/** What the partner's programs have called in the last seven days. */
@Path(CallsResource.PATH)
@Needs(ApiScope.REQUESTS_READ)
@Unlogged
@Produces(MediaType.APPLICATION_JSON)
class CallsResource {

  static final String PATH = "/api/v1/requests";

  private final Caller caller;
  private final LoggedCalls calls;
  private final CallListing listing;
  private final Replaying replaying;

  CallsResource(Caller caller, LoggedCalls calls, CallListing listing, Replaying replaying) {
    this.caller = caller;
    this.calls = calls;
    this.listing = listing;
    this.replaying = replaying;
  }

  @GET
  @SecurityRequirement(name = Needs.TOKEN, scopes = "requests:read")
  @Operation(
      operationId = "listRequests",
      summary = "What the partner's programs have called in the last 7 days, the newest first",
      description =
          "Without bodies. Of more than 10,000 calls the newest are kept. A call appears within"
              + " seconds; one that is refused before it is known who calls does not. links.next"
              + " leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of calls",
      content = @Content(schema = @Schema(implementation = CallListResponse.class)))
  @APIResponse(responseCode = "400", description = "/problems/invalid-cursor")
  public CallListResponse list(
      @Parameter(
              description = "Only those answered with such a status",
              example = "4xx",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"2xx", "3xx", "4xx", "5xx"}))
          @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "Only those whose path begins with this",
              example = "/api/v1/organisations",
              schema = @Schema(type = SchemaType.STRING, maxLength = 200))
          @QueryParam("path")
          @Nullable String path,
      @Parameter(description = "As links.next of the page before has it") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit")
          @Nullable String limit) {
    return listing.page(caller.partner(), new CallListing.Query(status, path, cursor, limit));
  }

  @GET
  @Path("{request}")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "requests:read")
  @Operation(
      operationId = "readRequest",
      summary = "One call, with what was sent and answered",
      description =
          "Bodies are deleted with the firm they name. No body is kept of a call that names several"
              + " firms. Nor is what was sent where it names an externalReference that nothing of"
              + " yours has, was cut off before it named anything, or is not JSON to its end; a"
              + " sandbox, whose firms are invented, keeps that.")
  @APIResponse(
      responseCode = "200",
      description = "The call",
      content = @Content(schema = @Schema(implementation = CallResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-request")
  public CallResponse read(@PathParam("request") String request) {
    return Replaying.id(request)
        .flatMap(id -> calls.visible(caller.partner(), id))
        .map(CallResponse::of)
        .orElseThrow(Replaying::unknown);
  }

  @POST
  @Path("{request}/replay")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "requests:read")
  @Operation(
      operationId = "replayRequest",
      summary = "Carry a call out again",
      description =
          "With the same method, path, query, If-Match and body, and the Idempotency-Key of this call;"
              + " as whoever shows the token now, which has to cover what the call itself needs. It"
              + " takes effect again. status says whether it succeeded. Each partner can replay one"
              + " call at a time.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = "The key of the call that is carried out. " + Once.MEANING,
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "200",
      description = "It was carried out, or refused: what was answered",
      content = @Content(schema = @Schema(implementation = ReplayResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-request")
  @APIResponse(responseCode = "409", description = "/problems/request-not-replayable")
  public ReplayResponse replay(@PathParam("request") String request, @Context HttpHeaders headers) {
    return replaying.replay(request, headers);
  }
}
