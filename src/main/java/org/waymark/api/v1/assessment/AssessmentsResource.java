package org.waymark.api.v1.assessment;

import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.waymark.api.once.AnsweredFirm;
import org.waymark.api.once.Once;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.VersionTag;
import org.waymark.assessment.brought.BeginBroughtAssessment;
import org.waymark.hub.partner.ApiScope;

/** The assessments of the partner's firms. */
@Path(AssessmentsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class AssessmentsResource {

  static final String PATH = "/api/v1/assessments";

  private final Caller caller;
  private final AssessmentReader reader;
  private final BeginBroughtAssessment beginAssessment;
  private final Listing listing;
  private final AnsweredFirm answeredFirm;

  AssessmentsResource(
      Caller caller,
      AssessmentReader reader,
      BeginBroughtAssessment beginAssessment,
      Listing listing,
      AnsweredFirm answeredFirm) {
    this.caller = caller;
    this.reader = reader;
    this.beginAssessment = beginAssessment;
    this.listing = listing;
    this.answeredFirm = answeredFirm;
  }

  @POST
  @Once
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "beginAssessment",
      summary = "Begin an assessment of one of the partner's firms",
      description =
          "A firm has one draft of each questionnaire: while there is one, whoever began it, another"
              + " is refused with /problems/draft-under-way, which names it. What the firm submitted"
              + " in the last 12 months is filled in where a question is the same, as it is for the"
              + " firm itself; answers in the request take precedence.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = Once.MEANING,
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "201",
      description = "It has begun; the header Location leads to it, ETag tells its version",
      content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
  @APIResponse(responseCode = "409", description = "/problems/draft-under-way or reference-in-use")
  @APIResponse(responseCode = "422", description = "/problems/invalid-assessment")
  public Response begin(
      @RequestBody(content = @Content(schema = @Schema(implementation = AssessmentRequest.class)))
          byte[] body) {
    var begun = Outcomes.begun(beginAssessment.begin(caller.partner(), reader.beginning(body)));
    answeredFirm.is(begun.about().firm());
    return Response.created(AssessmentResponse.address(begun.about().id()))
        .header(HttpHeaders.ETAG, VersionTag.of(begun.version()))
        .entity(AssessmentResponse.of(begun))
        .build();
  }

  @GET
  @Needs(ApiScope.ASSESSMENTS_READ)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:read")
  @Operation(
      operationId = "listAssessments",
      summary = "The assessments of the partner's firms, in the order in which they were begun",
      description =
          "links.next leads to the next page. Includes those that firms began themselves.")
  @APIResponse(
      responseCode = "200",
      description = "A page of assessments",
      content = @Content(schema = @Schema(implementation = AssessmentListResponse.class)))
  @APIResponse(responseCode = "400", description = "/problems/invalid-cursor")
  public AssessmentListResponse list(
      @BeanParam Listing.Query query,
      @Parameter(description = "As links.next of the page before has it") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit")
          @Nullable String limit) {
    return listing.page(caller.partner(), new Listing.Asked(query, cursor, limit));
  }
}
