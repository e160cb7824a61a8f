package org.waymark.api.v1;

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
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.scoring.Scorer;

/** Scores answers without keeping anything. */
@Path("/api/v1/scores")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ScoreResource {

  private final Questionnaires questionnaires;
  private final AnswerSheets sheets;
  private final Scorer scorer = new Scorer();

  ScoreResource(Questionnaires questionnaires, Clock clock) {
    this.questionnaires = questionnaires;
    sheets = new AnswerSheets(questionnaires, clock);
  }

  @POST
  @Operation(
      operationId = "score",
      summary = "Score a firm's answers to one edition",
      description = "Nothing is stored. Unanswered questions widen the range of the score.")
  @APIResponse(
      responseCode = "200",
      description = "The scorecard",
      content = @Content(schema = @Schema(implementation = ScorecardDocument.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-questionnaire")
  @APIResponse(responseCode = "422", description = "/problems/invalid-answers")
  public ScorecardDocument score(
      @RequestBody(content = @Content(schema = @Schema(implementation = ScoreRequest.class)))
          byte[] body) {
    var answered = AnsweredEdition.read(body, questionnaires, sheets);
    var sheet = answered.sheet();
    return ScorecardDocument.from(
        scorer.score(answered.edition(), sheet.firm(), sheet.answers()), answered.interview());
  }
}
