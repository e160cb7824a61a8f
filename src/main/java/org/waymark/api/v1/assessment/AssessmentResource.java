package org.waymark.api.v1.assessment;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.IfMatch;
import org.waymark.assessment.brought.DiscardBroughtDraft;
import org.waymark.hub.partner.ApiScope;

/**
 * An assessment of one of the partner's firms. Somebody else's looks the same as one that does not
 * exist.
 */
@Path(AssessmentsResource.PATH + "/{assessment}")
@Produces(MediaType.APPLICATION_JSON)
class AssessmentResource {

  private final Asked asked;
  private final DiscardBroughtDraft discardDraft;

  AssessmentResource(Asked asked, DiscardBroughtDraft discardDraft) {
    this.asked = asked;
    this.discardDraft = discardDraft;
  }

  @GET
  @Needs(ApiScope.ASSESSMENTS_READ)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:read")
  @Operation(
      operationId = "readAssessment",
      summary = "An assessment of one of the partner's firms, with its answers")
  @APIResponse(
      responseCode = "200",
      description = "The assessment, with its ETag",
      content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-assessment")
  public Response read(@PathParam("assessment") String assessment) {
    return Outcomes.shown(asked.of(assessment));
  }

  @DELETE
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "discardAssessment",
      summary = "Delete a draft",
      description =
          "It is gone with its answers, and with what the call that began it was answered: repeated"
              + " with its key, that call begins another. What your programs sent and were answered"
              + " stays in the log of your calls until its 7 days are over, or the firm is erased or"
              + " parts from you. What was submitted stays until its firm is erased.")
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = IfMatch.MEANING,
      example = "*")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "/problems/unknown-assessment")
  @APIResponse(responseCode = "409", description = "/problems/already-submitted")
  public void discard(@PathParam("assessment") String assessment, @Context HttpHeaders headers) {
    var seen = asked.unopened(assessment);
    Outcomes.discarded(discardDraft.discard(seen, asked.partner(), IfMatch.of(headers)::admits));
  }
}
