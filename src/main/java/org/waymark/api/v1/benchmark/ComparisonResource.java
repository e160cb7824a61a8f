package org.waymark.api.v1.benchmark;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.api.v1.AnsweredEdition;
import org.waymark.benchmark.open.OpenReleases;
import org.waymark.exchange.AnswerSheets;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.report.CompareAnswers;

/** Compares answers with published figures, as a report does. Keeps nothing. */
@Path("/api/v1/comparisons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ComparisonResource {

  private final Questionnaires questionnaires;
  private final AnswerSheets sheets;
  private final CompareAnswers compareAnswers;
  private final OpenReleases releases;

  ComparisonResource(
      Questionnaires questionnaires,
      CompareAnswers compareAnswers,
      OpenReleases releases,
      Clock clock) {
    this.questionnaires = questionnaires;
    this.compareAnswers = compareAnswers;
    this.releases = releases;
    sheets = new AnswerSheets(questionnaires, clock);
  }

  @POST
  @Operation(
      operationId = "compare",
      summary = "Compare a firm's answers with firms like it",
      description =
          "The body is that of a request for a score, and the firm says in which region it is."
              + " Nothing is stored. The answers are scored on the core, which every firm is"
              + " asked, and set beside the finest group of the firm on the one ladder that the"
              + " latest release has figures about. Finer groups are listed with the reason why"
              + " there are none. low and high are the ends of 90% intervals.")
  @APIResponse(
      responseCode = "200",
      description = "Where the scores stand, or why that cannot be said",
      content = @Content(schema = @Schema(implementation = ComparisonResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-questionnaire")
  @APIResponse(responseCode = "422", description = "/problems/invalid-answers")
  public ComparisonResponse compare(
      @RequestBody(content = @Content(schema = @Schema(implementation = ComparisonRequest.class)))
          byte[] body) {
    var answered = AnsweredEdition.readPlaced(body, questionnaires, sheets);
    var region = requireNonNull(answered.sheet().region(), "read with its region");
    return ComparisonResponse.of(
        compareAnswers.compare(region, answered.interview()), releases.method());
  }
}
