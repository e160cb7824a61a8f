package org.waymark.api.v1.link;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.hub.partner.ApiScope;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.hosted.MakeLink;
import org.waymark.organisation.hosted.MakeLink.Making;

/** Links to one of the partner's firms. */
@Path("/api/v1/organisations/{organisation}/links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class LinksResource {

  private final Caller caller;
  private final BroughtFirms firms;
  private final LinkReader reader;
  private final MakeLink makeLink;
  private final LinkAnswers answers;

  LinksResource(
      Caller caller,
      BroughtFirms firms,
      LinkReader reader,
      MakeLink makeLink,
      LinkAnswers answers) {
    this.caller = caller;
    this.firms = firms;
    this.reader = reader;
    this.makeLink = makeLink;
    this.answers = answers;
  }

  @POST
  @Unlogged
  @Once
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "makeLink",
      summary = "Make a link with which the firm goes on in a browser",
      description =
          "The link works once and for 7 days. Opening it shows the firm what it is, and that you see"
              + " its answers and scores; going on uses it up, and the browser then works for the"
              + " firm for 30 days. The url is shown once: it is kept nowhere that it could be read.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = Once.MEANING,
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "200",
      description = "The link",
      content = @Content(schema = @Schema(implementation = LinkResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-organisation")
  @APIResponse(responseCode = "422", description = "/problems/invalid-link")
  public Response make(
      @PathParam("organisation") String organisation,
      @RequestBody(content = @Content(schema = @Schema(implementation = LinkRequest.class)))
          byte[] body,
      @Context UriInfo request) {
    var firm = OrganisationId.read(organisation).orElseThrow(LinksResource::unknown);
    // First: what is wrong with a body is told to nobody who has no such firm.
    if (firms.visible(firm, caller.partner()).isEmpty()) {
      throw unknown();
    }
    var told = reader.read(body);
    var wish = new MakeLink.Wish(firm, told.questionnaire(), told.returnUrl());
    return switch (makeLink.make(caller.partner(), wish)) {
      case Making.Made made -> answers.about(firm, made, told.language(), request);
      case Making.ForeignReturn _ -> throw LinkReader.foreignReturn();
      case Making.Unknown _ -> throw unknown();
    };
  }

  private static RuntimeException unknown() {
    return Problems.of(
        ProblemType.UNKNOWN_ORGANISATION, ProblemType.UNKNOWN_ORGANISATION.meaning());
  }
}
