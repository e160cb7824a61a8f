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
import org.waymark.api.problem.ProblemType;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.exchange.receipt.ReceiptDocument;
import org.waymark.exchange.receipt.VerificationDocument;
import org.waymark.exchange.receipt.Verifier;
import org.waymark.questionnaire.Questionnaires;

/** Scores with everything they follow from, and the proof of them. Keeps nothing. */
@Path("/api/v1/receipts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ReceiptResource {

  private final Questionnaires questionnaires;
  private final AnswerSheets sheets;
  private final Verifier verifier;

  ReceiptResource(Questionnaires questionnaires, Clock clock) {
    this.questionnaires = questionnaires;
    sheets = new AnswerSheets(questionnaires, clock);
    verifier = new Verifier(questionnaires);
  }

  @POST
  @Operation(
      operationId = "giveReceipt",
      summary = "Score a firm's answers to one edition and give a receipt",
      description =
          "The body is that of a request for a score. The receipt carries what the score follows"
              + " from, in the form of RFC 8785, with a digest. It holds the answers, no date and"
              + " no name; nothing is stored. The digest is not a signature.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = ReceiptDocument.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-questionnaire")
  @APIResponse(responseCode = "422", description = "/problems/invalid-answers")
  public String give(
      @RequestBody(content = @Content(schema = @Schema(implementation = ScoreRequest.class)))
          byte[] body) {
    var answered = AnsweredEdition.read(body, questionnaires, sheets);
    return Receipt.of(answered.edition(), answered.sheet()).text();
  }

  @POST
  @Path("verify")
  @Operation(
      operationId = "verifyReceipt",
      summary = "Verify a receipt by recomputing it from its answers",
      description =
          "Valid means: the edition is known here with the very content that was answered,"
              + " the arithmetic is the same, and the answers lead to everything in the receipt.")
  @APIResponse(
      responseCode = "200",
      description = "Whether the receipt is valid, and why if it is not",
      content = @Content(schema = @Schema(implementation = VerificationDocument.class)))
  @APIResponse(responseCode = "422", description = "/problems/invalid-receipt")
  public VerificationDocument verify(
      @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptDocument.class)))
          byte[] body) {
    return switch (Receipt.read(JsonBody.read(body))) {
      case Receipt.Reading.Faulty(var faults) ->
          throw JsonBody.invalid(ProblemType.INVALID_RECEIPT, faults);
      case Receipt.Reading.Accepted(var receipt) ->
          VerificationDocument.from(verifier.verify(receipt));
    };
  }
}
