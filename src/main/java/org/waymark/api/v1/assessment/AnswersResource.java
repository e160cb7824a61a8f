package org.waymark.api.v1.assessment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
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
import org.waymark.assessment.brought.AnswerBroughtAssessment;
import org.waymark.assessment.brought.AnswerBroughtAssessment.Wish;
import org.waymark.hub.partner.ApiScope;

/** The answers of a firm of the partner's: kept all together, or none when one does not fit. */
@Path(AssessmentsResource.PATH + "/{assessment}/answers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class AnswersResource {

  private final Asked asked;
  private final AssessmentReader reader;
  private final AnswerBroughtAssessment answerAssessment;

  AnswersResource(Asked asked, AssessmentReader reader, AnswerBroughtAssessment answerAssessment) {
    this.asked = asked;
    this.reader = reader;
    this.answerAssessment = answerAssessment;
  }

  @PATCH
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "answerSome",
      summary = "Give some answers",
      description =
          "The others stay as they are. null takes an answer back. What is asked once others are"
              + " answered may come with the answers to those.")
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = IfMatch.MEANING,
      example = "*")
  @APIResponse(
      responseCode = "200",
      description = "The assessment as it is now, with its ETag",
      content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-assessment")
  @APIResponse(responseCode = "409", description = "/problems/already-submitted")
  @APIResponse(responseCode = "422", description = "/problems/invalid-answers")
  public Response some(
      @PathParam("assessment") String assessment,
      @Context HttpHeaders headers,
      @RequestBody(content = @Content(schema = @Schema(implementation = AnswersRequest.class)))
          byte[] body) {
    return answer(assessment, headers, body, false);
  }

  @PUT
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "answerAll",
      summary = "Give all answers",
      description = "Answers that you leave out are removed, including those filled in.")
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = IfMatch.MEANING,
      example = "*")
  @APIResponse(
      responseCode = "200",
      description = "The assessment as it is now, with its ETag",
      content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-assessment")
  @APIResponse(responseCode = "409", description = "/problems/already-submitted")
  @APIResponse(responseCode = "422", description = "/problems/invalid-answers")
  public Response all(
      @PathParam("assessment") String assessment,
      @Context HttpHeaders headers,
      @RequestBody(content = @Content(schema = @Schema(implementation = AnswersRequest.class)))
          byte[] body) {
    return answer(assessment, headers, body, true);
  }

  private Response answer(String assessment, HttpHeaders headers, byte[] body, boolean all) {
    // First: what is wrong with a body is told to nobody who has no such assessment.
    var about = asked.unopened(assessment);
    var expected = IfMatch.of(headers);
    var wish = new Wish(reader.answers(body, about), all);
    return Outcomes.shown(
        Outcomes.changed(answerAssessment.answer(about, asked.partner(), wish, expected::admits)));
  }
}
