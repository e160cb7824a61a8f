package org.waymark.api.v1.programme;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.api.v1.JsonBody;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Catalogue;
import org.waymark.programme.directory.JudgeProgrammes;
import org.waymark.programme.directory.Wanted;
import org.waymark.programme.directory.Wanted.Standing;
import org.waymark.programme.directory.Words;

/** Holds the rules of programmes against a firm. Keeps nothing. */
@Path("/api/v1/programmes/eligibility")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class EligibilityResource {

  private final CouncilAreas areas;
  private final Catalogue programmes;
  private final JudgeProgrammes judgeProgrammes;

  EligibilityResource(CouncilAreas areas, Catalogue programmes, JudgeProgrammes judgeProgrammes) {
    this.areas = areas;
    this.programmes = programmes;
    this.judgeProgrammes = judgeProgrammes;
  }

  @POST
  @Operation(
      operationId = "judgeProgrammes",
      summary = "Whether programmes fit a firm",
      description =
          "Every rule with what became of it: met, not met, or not known, where the firm has not"
              + " told or must judge for itself. Whoever runs a programme decides. Nothing is"
              + " stored.")
  @APIResponse(
      responseCode = "200",
      description = "How the firm stands with each programme",
      content = @Content(schema = @Schema(implementation = EligibilityResponse.class)))
  @APIResponse(responseCode = "422", description = "/problems/invalid-profile")
  public EligibilityResponse judge(
      @RequestBody(content = @Content(schema = @Schema(implementation = EligibilityRequest.class)))
          byte[] body) {
    var asked = new ProfileReader(areas, programmes.current()).read(JsonBody.read(body));
    var topics = asked.topic() == null ? Set.<String>of() : Set.of(asked.topic());
    var standing = asked.ids().isEmpty() ? Standing.LIVE : Standing.ALL;
    var wanted = new Wanted(standing, Set.of(), topics, null, null, Words.none());
    return EligibilityResponse.of(
        judgeProgrammes.judge(asked.firm(), wanted).stream()
            .filter(
                judged ->
                    asked.ids().isEmpty() || asked.ids().contains(judged.listed().programme().id()))
            .toList());
  }
}
