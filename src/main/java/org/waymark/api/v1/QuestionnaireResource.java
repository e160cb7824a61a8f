package org.waymark.api.v1;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.exchange.AnswersSchema;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** The questionnaires, free to read and to reuse. */
@Path("/api/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
class QuestionnaireResource {

  private static final String SCHEMA = "application/schema+json";

  private final Questionnaires questionnaires;

  QuestionnaireResource(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  @GET
  @Operation(
      operationId = "listQuestionnaires",
      summary = "Every edition, drafts and retired ones included",
      description = "href leads to the whole of each.")
  public QuestionnaireListResponse list() {
    return QuestionnaireListResponse.from(questionnaires.all());
  }

  @GET
  @Path("{id}/{edition}")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "cyber-security")
  @Parameter(name = "edition", in = ParameterIn.PATH, example = "2026-1")
  @Operation(
      operationId = "readQuestionnaire",
      summary = "One edition with its questions, options and scoring rules",
      description = "Enough to ask its questions, and to score the answers in the same way.")
  @APIResponse(responseCode = "200", description = "The edition")
  @APIResponse(responseCode = "404", description = "/problems/unknown-questionnaire")
  public QuestionnaireResponse read(
      @PathParam("id") String id, @PathParam("edition") String edition) {
    return QuestionnaireResponse.from(edition(id, edition));
  }

  @GET
  @Path("{id}/{edition}/answers-schema")
  @Produces({SCHEMA, MediaType.APPLICATION_JSON})
  @Parameter(name = "id", in = ParameterIn.PATH, example = "cyber-security")
  @Parameter(name = "edition", in = ParameterIn.PATH, example = "2026-1")
  @Operation(
      operationId = "readAnswersSchema",
      summary = "The JSON Schema (draft 2020-12) of the answers to an edition",
      description =
          "Describes the member answers as requests for scores, assessments and imports have it:"
              + " every question with the answers it takes. A published edition never changes, and"
              + " neither does this. It does not say which questions other answers hide.")
  @APIResponse(
      responseCode = "200",
      description = "The schema",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description = "A document of https://json-schema.org/draft/2020-12/schema")))
  @APIResponse(responseCode = "404", description = "/problems/unknown-questionnaire")
  public String answersSchema(@PathParam("id") String id, @PathParam("edition") String edition) {
    var address = "/api/v1/questionnaires/%s/%s/answers-schema".formatted(id, edition);
    return AnswersSchema.of(edition(id, edition), address).toPrettyString();
  }

  @GET
  @Path("{id}/{edition}/mappings/{scheme: .+}")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "cyber-security")
  @Parameter(name = "edition", in = ParameterIn.PATH, example = "2026-1")
  @Parameter(name = "scheme", in = ParameterIn.PATH, example = "IASME Danzell")
  @Operation(
      operationId = "readMapping",
      summary = "Which questions of an edition are about which items of another framework",
      description = "The edition lists those there are under schemes, each with its address.")
  @APIResponse(responseCode = "200", description = "The mapping")
  @APIResponse(
      responseCode = "404",
      description = "/problems/unknown-questionnaire or /problems/unknown-scheme")
  public MappingResponse mapping(
      @PathParam("id") String id,
      @PathParam("edition") String edition,
      @PathParam("scheme") String scheme) {
    return MappingResponse.of(edition(id, edition), scheme)
        .orElseThrow(
            () -> Problems.of(ProblemType.UNKNOWN_SCHEME, ProblemType.UNKNOWN_SCHEME.meaning()));
  }

  private Questionnaire edition(String id, String edition) {
    return questionnaires
        .edition(new EditionId(id, edition))
        .orElseThrow(
            () ->
                Problems.of(
                    ProblemType.UNKNOWN_QUESTIONNAIRE,
                    ProblemType.UNKNOWN_QUESTIONNAIRE.meaning()));
  }
}
