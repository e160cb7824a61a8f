package org.waymark.api.v1.organisation;

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
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.IfMatch;
import org.waymark.hub.partner.ApiScope;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.holding.EraseBroughtFirm;

/** One of the partner's firms. Somebody else's looks the same as one that does not exist. */
@Path(OrganisationsResource.PATH + "/{organisation}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class OrganisationResource {

  private final Caller caller;
  private final OrganisationReader reader;
  private final BroughtFirms firms;
  private final EraseBroughtFirm eraseFirm;

  OrganisationResource(
      Caller caller, OrganisationReader reader, BroughtFirms firms, EraseBroughtFirm eraseFirm) {
    this.caller = caller;
    this.reader = reader;
    this.firms = firms;
    this.eraseFirm = eraseFirm;
  }

  @GET
  @Needs(ApiScope.ASSESSMENTS_READ)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:read")
  @Operation(
      operationId = "readOrganisation",
      summary = "One of the partner's firms",
      description = "Whatever another partner brought is not there.")
  @APIResponse(
      responseCode = "200",
      description = "The firm, with its ETag",
      content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-organisation")
  public Response read(@PathParam("organisation") String organisation) {
    return firms
        .visible(named(organisation), caller.partner())
        .map(Answers::shown)
        .orElseThrow(Answers::unknown);
  }

  @PUT
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "correctOrganisation",
      summary = "Correct one of the partner's firms",
      description = "Replaces everything that a request can say of it.")
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = IfMatch.MEANING,
      example = "*")
  @APIResponse(
      responseCode = "200",
      description = "The firm as it is now, with its ETag",
      content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-organisation")
  @APIResponse(responseCode = "409", description = "/problems/reference-in-use")
  @APIResponse(responseCode = "422", description = "/problems/invalid-organisation")
  public Response describe(
      @PathParam("organisation") String organisation,
      @Context HttpHeaders headers,
      @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationRequest.class)))
          byte[] body) {
    var id = named(organisation);
    // First: what is wrong with a body is told to nobody who has no such firm.
    if (firms.visible(id, caller.partner()).isEmpty()) {
      throw Answers.unknown();
    }
    var expected = IfMatch.of(headers);
    var told = reader.read(body);
    return Answers.about(
        firms.describe(id, caller.partner(), told.profile(), told.reference(), expected::admits),
        Answers::shown);
  }

  @DELETE
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "eraseOrganisation",
      summary = "Erase one of the partner's firms",
      description =
          "Destroys it with its assessments and all else that is kept about it, at once and for"
              + " good.")
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = IfMatch.MEANING,
      example = "*")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "/problems/unknown-organisation")
  public void erase(@PathParam("organisation") String organisation, @Context HttpHeaders headers) {
    var id = named(organisation);
    if (firms.visible(id, caller.partner()).isEmpty()) {
      throw Answers.unknown();
    }
    Answers.erased(eraseFirm.erase(id, caller.partner(), IfMatch.of(headers)::admits));
  }

  private static OrganisationId named(String text) {
    return OrganisationId.read(text).orElseThrow(Answers::unknown);
  }
}
