package org.waymark.api.v1;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.problem.Problems.InvalidValue;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.exchange.StrictJson;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.scoring.Scorer;

/** Scores answers without keeping anything. */
@Path("/api/v1/scores")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ScoreResource {

  private final Questionnaires questionnaires;
  private final Scorer scorer = new Scorer();

  ScoreResource(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  @POST
  @Operation(
      summary = "Score a firm's answers to one edition",
      description = "Nothing is stored. Unanswered questions widen the range of the score.")
  @APIResponse(
      responseCode = "200",
      description = "The scorecard",
      content = @Content(schema = @Schema(implementation = ScorecardDocument.class)))
  @APIResponse(responseCode = "400", description = "/problems/malformed-json")
  @APIResponse(responseCode = "404", description = "/problems/unknown-questionnaire")
  @APIResponse(responseCode = "413", description = "/problems/too-large")
  @APIResponse(responseCode = "422", description = "/problems/invalid-answers")
  public ScorecardDocument score(
      @RequestBody(content = @Content(schema = @Schema(implementation = ScoreRequest.class)))
          byte[] body) {
    var document = parse(body);
    var edition = edition(document);
    return switch (AnswerSheet.read(document, edition, Set.of("questionnaire", "edition"))) {
      case AnswerSheet.Reading.Faulty(var faults) ->
          throw invalid(
              faults.stream().map(f -> new InvalidValue(f.pointer(), f.detail())).toList());
      case AnswerSheet.Reading.Accepted(var sheet) ->
          ScorecardDocument.from(scorer.score(edition, sheet.firm(), sheet.answers()), edition);
    };
  }

  private static JsonNode parse(byte[] body) {
    try {
      return StrictJson.read(body);
    } catch (MalformedJsonException e) {
      throw Problems.of(ProblemType.MALFORMED_JSON, String.valueOf(e.getMessage()));
    }
  }

  private Questionnaire edition(JsonNode document) {
    var missing = new ArrayList<InvalidValue>();
    if (!document.isObject()) {
      throw invalid(List.of(new InvalidValue("", "must be an object")));
    }
    for (var member : List.of("questionnaire", "edition")) {
      if (!document.path(member).isTextual()) {
        missing.add(new InvalidValue("/" + member, "is missing: give its id as text"));
      }
    }
    if (!missing.isEmpty()) {
      throw invalid(missing);
    }
    var id =
        new EditionId(
            document.path("questionnaire").textValue(), document.path("edition").textValue());
    return questionnaires
        .edition(id)
        .orElseThrow(
            () ->
                Problems.of(
                    ProblemType.UNKNOWN_QUESTIONNAIRE,
                    ProblemType.UNKNOWN_QUESTIONNAIRE.meaning()));
  }

  private static RuntimeException invalid(List<InvalidValue> errors) {
    var values = errors.size() == 1 ? "One value is" : errors.size() + " values are";
    return Problems.of(ProblemType.INVALID_ANSWERS, values + " wrong.", errors);
  }
}
