package org.waymark.api.v1.programme;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Catalogue;
import org.waymark.programme.directory.FindProgrammes;
import org.waymark.programme.directory.LookUpProgramme;

/** The catalogue of support programmes, closed ones included. */
@Path(ProgrammeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class ProgrammeResource {

  static final String PATH = "/api/v1/programmes";

  private final Catalogue programmes;
  private final FindProgrammes findProgrammes;
  private final LookUpProgramme lookUpProgramme;
  private final CouncilAreas areas;
  private final Tagged tagged;

  ProgrammeResource(
      Catalogue programmes,
      FindProgrammes findProgrammes,
      LookUpProgramme lookUpProgramme,
      CouncilAreas areas,
      Tagged tagged) {
    this.programmes = programmes;
    this.findProgrammes = findProgrammes;
    this.lookUpProgramme = lookUpProgramme;
    this.areas = areas;
    this.tagged = tagged;
  }

  @GET
  @Operation(
      operationId = "listProgrammes",
      summary = "Programmes, by id",
      description =
          "All of them, or those that every given parameter takes. links.next leads to the next"
              + " page. A status is true on the day it was seen: verification says how far that can"
              + " be relied on today.")
  @APIResponse(
      responseCode = "200",
      description = "A page of programmes, with its ETag",
      content = @Content(schema = @Schema(implementation = ProgrammeListResponse.class)))
  @APIResponse(responseCode = "304", description = "As If-None-Match has it")
  public Response list(
      @BeanParam ProgrammeQuery described, @Context UriInfo address, @Context HttpHeaders headers) {
    var asked =
        new AskedProgrammes(address.getQueryParameters(), areas, programmes.current().topics());
    var found = findProgrammes.find(asked.wanted());
    return tagged.answer(ProgrammeListResponse.of(found, asked, address), headers);
  }

  @GET
  @Path("{id}")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "cyber-essentials")
  @Operation(
      operationId = "readProgramme",
      summary = "One programme",
      description = "What it gives, whom it is for, and when it was last seen to be open.")
  @APIResponse(
      responseCode = "200",
      description = "The programme, with its ETag",
      content = @Content(schema = @Schema(implementation = ProgrammeResponse.class)))
  @APIResponse(responseCode = "301", description = "It goes by another id now")
  @APIResponse(responseCode = "304", description = "As If-None-Match has it")
  @APIResponse(responseCode = "404", description = "/problems/unknown-programme")
  public Response read(@PathParam("id") String id, @Context HttpHeaders headers) {
    return lookUpProgramme
        .lookUp(id)
        .map(
            listed ->
                listed.goesBy(id)
                    ? tagged.answer(ProgrammeResponse.of(listed), headers)
                    : moved(listed.programme().id()))
        .orElseThrow(
            () ->
                Problems.of(
                    ProblemType.UNKNOWN_PROGRAMME, ProblemType.UNKNOWN_PROGRAMME.meaning()));
  }

  /** An old id leads to the entry that goes by it now. */
  private static Response moved(String id) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(URI.create(PATH + "/" + id))
        .build();
  }
}
