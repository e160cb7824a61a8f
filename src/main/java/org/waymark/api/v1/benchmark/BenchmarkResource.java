package org.waymark.api.v1.benchmark;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.api.call.Streamed;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.benchmark.open.Asked;
import org.waymark.benchmark.open.CellsCsv;
import org.waymark.benchmark.open.CellsDocument;
import org.waymark.benchmark.open.OpenRelease;
import org.waymark.benchmark.open.OpenReleases;
import org.waymark.benchmark.open.Wanted;

/** What has been published of firms' scores. Nothing here is about a single firm. */
@Path(BenchmarkResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class BenchmarkResource {

  static final String PATH = "/api/v1/benchmarks/releases";

  private static final String CURRENT = "current";

  private final OpenReleases releases;

  BenchmarkResource(OpenReleases releases) {
    this.releases = releases;
  }

  @GET
  @Operation(
      operationId = "listReleases",
      summary = "Every release, the latest first",
      description = "A release holds figures about the scores of groups of firms.")
  public ReleaseListResponse list() {
    return ReleaseListResponse.of(releases.all(), releases.method());
  }

  @GET
  @Path("{release}")
  @Parameter(name = "release", in = ParameterIn.PATH, example = "current")
  @Operation(
      operationId = "readRelease",
      summary = "One release and what it has figures about",
      description = "Its number, or current for the latest.")
  @APIResponse(responseCode = "200", description = "The release")
  @APIResponse(responseCode = "404", description = "/problems/unknown-release")
  public ReleaseResponse read(@PathParam("release") String release) {
    return ReleaseResponse.of(open(release));
  }

  @GET
  @Streamed
  @Path("{release}/cells")
  @Parameter(name = "release", in = ParameterIn.PATH, example = "current")
  @Operation(
      operationId = "readFigures",
      summary = "Figures of a release",
      description =
          "All of them, or those of some groups on the one ladder: uk, nation, region, region-size"
              + " and region-size-sector. What is withheld is listed with the reason, and without"
              + " any number.")
  @APIResponse(
      responseCode = "200",
      description = "The figures, with their ETag",
      content = @Content(schema = @Schema(implementation = CellsDocument.class)))
  @APIResponse(responseCode = "304", description = "As If-None-Match has it")
  @APIResponse(responseCode = "400", description = "/problems/off-the-ladder")
  @APIResponse(responseCode = "404", description = "/problems/unknown-release")
  public Response cells(
      @PathParam("release") String release,
      @BeanParam FigureQuery described,
      @Context UriInfo address,
      @Context HttpHeaders headers) {
    var open = open(release);
    var wanted = wanted(open, address);
    return Kept.answer(
        open,
        !release.equals(CURRENT),
        headers,
        () -> CellsDocument.of(open, () -> releases.rows(open, wanted)));
  }

  @GET
  @Path("{release}/cells.csv")
  @Produces("text/csv;charset=UTF-8")
  @Parameter(name = "release", in = ParameterIn.PATH, example = "current")
  @Operation(
      operationId = "readFiguresAsCsv",
      summary = "The same as CSV",
      description = "Takes the same parameters. The release links to a description of its columns.")
  @APIResponse(
      responseCode = "200",
      description = "A header, then a row for each figure, with their ETag",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "304", description = "As If-None-Match has it")
  @APIResponse(responseCode = "400", description = "/problems/off-the-ladder")
  @APIResponse(responseCode = "404", description = "/problems/unknown-release")
  public Response csv(
      @PathParam("release") String release,
      @BeanParam FigureQuery described,
      @Context UriInfo address,
      @Context HttpHeaders headers) {
    var open = open(release);
    var wanted = wanted(open, address);
    StreamingOutput file = out -> CellsCsv.write(open.release(), releases.rows(open, wanted), out);
    return Kept.answer(open, !release.equals(CURRENT), headers, () -> file);
  }

  private static Wanted wanted(OpenRelease open, UriInfo address) {
    return switch (open.ask(address.getQueryParameters())) {
      case Asked.Understood(var wanted) -> wanted;
      case Asked.Refused(var because) -> throw Problems.of(ProblemType.OFF_THE_LADDER, because);
    };
  }

  private OpenRelease open(String release) {
    return (release.equals(CURRENT) ? releases.current() : numbered(release))
        .orElseThrow(
            () -> Problems.of(ProblemType.UNKNOWN_RELEASE, ProblemType.UNKNOWN_RELEASE.meaning()));
  }

  private Optional<OpenRelease> numbered(String release) {
    return release.matches("[0-9]{1,18}")
        ? releases.find(Long.parseLong(release))
        : Optional.empty();
  }
}
