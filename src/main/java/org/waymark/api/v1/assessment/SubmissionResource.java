package org.waymark.api.v1.assessment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.LongPredicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.once.AnsweredFirm;
import org.waymark.api.once.Once;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.IfMatch;
import org.waymark.assessment.brought.SubmitBroughtAssessment;
import org.waymark.hub.partner.ApiScope;

/** Hands in what a firm of the partner's has answered. */
@Path(AssessmentsResource.PATH + "/{assessment}/submit")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SubmissionResource {

  private final Asked asked;
  private final AssessmentReader reader;
  private final SubmitBroughtAssessment submitAssessment;
  private final AnsweredFirm answeredFirm;

  SubmissionResource(
      Asked asked,
      AssessmentReader reader,
      SubmitBroughtAssessment submitAssessment,
      AnsweredFirm answeredFirm) {
    this.asked = asked;
    this.reader = reader;
    this.submitAssessment = submitAssessment;
    this.answeredFirm = answeredFirm;
  }

  @POST
  @Once
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "submitAssessment",
      summary = "Submit an assessment",
      description =
          "Every question in unanswered has to have an answer. Afterwards the answers stay as they"
              + " are, and the report is ready. As with every firm, scores count in comparisons only"
              + " if the assessment was begun more than a minute before, and if no more than 40 came"
              + " from one address on that day.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = Once.MEANING,
      example = Once.EXAMPLE)
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      description =
          "The ETag of the version that is meant, where somebody else may answer meanwhile, such as"
              + " the firm in its browser; without it, whichever there is.",
      example = "*")
  @APIResponse(
      responseCode = "200",
      description = "It is submitted; links.report leads to its report, ETag tells its version",
      content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-assessment")
  @APIResponse(responseCode = "409", description = "/problems/already-submitted")
  @APIResponse(
      responseCode = "422",
      description = "/problems/assessment-incomplete or invalid-assessment")
  public Response submit(
      @PathParam("assessment") String assessment,
      @Context HttpHeaders headers,
      @RequestBody(content = @Content(schema = @Schema(implementation = SubmissionRequest.class)))
          byte[] body) {
    var about = asked.unopened(assessment);
    var expected = IfMatch.ifGiven(headers);
    var said = reader.declaration(body);
    answeredFirm.is(about.firm());
    return Outcomes.shown(
        Outcomes.submitted(
            submitAssessment.submit(
                about.id(),
                said,
                asked.partner(),
                expected.<LongPredicate>map(given -> given::admits).orElse(null))));
  }
}
