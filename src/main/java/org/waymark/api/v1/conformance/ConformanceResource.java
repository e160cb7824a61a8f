package org.waymark.api.v1.conformance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaires;

/** The worked examples of an edition. */
@Path("/api/v1/questionnaires/{id}/{edition}/conformance")
@Produces(MediaType.APPLICATION_JSON)
class ConformanceResource {

  private final Questionnaires questionnaires;

  ConformanceResource(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  @GET
  @Parameter(name = "id", in = ParameterIn.PATH, example = "cyber-security")
  @Parameter(name = "edition", in = ParameterIn.PATH, example = "2026-1")
  @Operation(
      operationId = "listConformanceVectors",
      summary = "Worked examples of an edition, for those who score answers themselves",
      description =
          "Each is a request for a score, and what its author says must come out. The service"
              + " holds itself to them whenever it starts. Send a request to /api/v1/scores for the"
              + " whole scorecard.")
  @APIResponse(responseCode = "200", description = "The examples, in the order of the edition")
  @APIResponse(responseCode = "404", description = "/problems/unknown-questionnaire")
  public ConformanceResponse list(
      @PathParam("id") String id, @PathParam("edition") String edition) {
    return questionnaires
        .edition(new EditionId(id, edition))
        .map(found -> ConformanceResponse.of(found, questionnaires))
        .orElseThrow(
            () ->
                Problems.of(
                    ProblemType.UNKNOWN_QUESTIONNAIRE,
                    ProblemType.UNKNOWN_QUESTIONNAIRE.meaning()));
  }
}
