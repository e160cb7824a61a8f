package org.waymark.api.v1.organisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.Nullable;
import org.waymark.api.once.AnsweredFirm;
import org.waymark.api.once.Once;
import org.waymark.api.parameter.ExternalReferences;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.VersionTag;
import org.waymark.hub.partner.ApiScope;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.ExternalReference;

/** The partner's firms. */
@SecurityScheme(
    securitySchemeName = Needs.TOKEN,
    description =
        "An access token that the identity provider gave the partner's program for its id and"
            + " secret (OAuth 2.0, client credentials). It is checked as RFC8725 has it. It"
            + " covers the scopes that the program asked for with the parameter scope (RFC 6749,"
            + " section 3.3), and none where it asked for none. Which one is needed stands at each"
            + " operation, what they mean at /developers/rules.",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
@Path(OrganisationsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class OrganisationsResource {

  static final String PATH = "/api/v1/organisations";

  private final Caller caller;
  private final OrganisationReader reader;
  private final BroughtFirms firms;
  private final Listing listing;
  private final AnsweredFirm answeredFirm;

  OrganisationsResource(
      Caller caller,
      OrganisationReader reader,
      BroughtFirms firms,
      Listing listing,
      AnsweredFirm answeredFirm) {
    this.answeredFirm = answeredFirm;
    this.caller = caller;
    this.reader = reader;
    this.firms = firms;
    this.listing = listing;
  }

  @POST
  @Once
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "bringOrganisation",
      summary = "Bring a firm",
      description =
          "Keeps what assessments are compared by, and no name. The firm counts in no comparison"
              + " until it agrees.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = Once.MEANING,
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "201",
      description = "It is kept; the header Location leads to it, ETag tells its version",
      content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
  @APIResponse(responseCode = "409", description = "/problems/reference-in-use")
  @APIResponse(responseCode = "422", description = "/problems/invalid-organisation")
  public Response bring(
      @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationRequest.class)))
          byte[] body) {
    var told = reader.read(body);
    return Answers.about(
        firms.bring(caller.partner(), told.profile(), told.reference()),
        firm -> {
          answeredFirm.is(firm.id());
          return Response.created(OrganisationResponse.address(firm.id()))
              .header(HttpHeaders.ETAG, VersionTag.of(firm.version()))
              .entity(OrganisationResponse.of(firm))
              .build();
        });
  }

  @GET
  @Needs(ApiScope.ASSESSMENTS_READ)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:read")
  @Operation(
      operationId = "listOrganisations",
      summary = "The partner's firms, in the order in which they came",
      description = "links.next leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of firms",
      content = @Content(schema = @Schema(implementation = OrganisationListResponse.class)))
  @APIResponse(responseCode = "400", description = "/problems/invalid-cursor")
  public OrganisationListResponse list(
      @Parameter(
              description = "The firm that you call so, alone; all unless given",
              schema = @Schema(type = SchemaType.STRING, maxLength = ExternalReference.LONGEST))
          @QueryParam(ExternalReferences.NAME)
          @Nullable String externalReference,
      @Parameter(
              description = "As links.next of the page before has it",
              schema = @Schema(type = SchemaType.STRING, maxLength = 200))
          @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(
              description = "How many at most",
              example = "20",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      format = "int32",
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "50"))
          @QueryParam("limit")
          @Nullable String limit) {
    var wanted = ExternalReferences.asked(externalReference);
    return listing.page(caller.partner(), wanted, cursor, limit);
  }
}
