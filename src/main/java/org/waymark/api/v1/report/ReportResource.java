package org.waymark.api.v1.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.v1.access.Needs;
import org.waymark.benchmark.open.OpenReleases;
import org.waymark.hub.partner.ApiScope;

/** The report on an assessment of one of the partner's firms. */
@Path("/api/v1/assessments/{assessment}/report")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {

  private final WantedReport wanted;
  private final OpenReleases releases;

  ReportResource(WantedReport wanted, OpenReleases releases) {
    this.wanted = wanted;
    this.releases = releases;
  }

  @GET
  @Needs(ApiScope.REPORTS_READ)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "reports:read")
  @Operation(
      operationId = "readReport",
      summary = "The report on a submitted assessment",
      description =
          "The score with its working, where it stands among firms like it, what to do next and"
              + " which programmes help, each with the reason. Score, actions and receipt follow"
              + " from the answers and stay; the comparison is with the latest release, and"
              + " programmes are those of today.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-assessment")
  @APIResponse(responseCode = "409", description = "/problems/report-not-ready")
  public ReportResponse read(@PathParam("assessment") String assessment) {
    var ready = wanted.on(assessment);
    return ReportResponse.of(ready.about(), ready.report(), releases.method());
  }
}
