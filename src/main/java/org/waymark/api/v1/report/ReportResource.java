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
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.assessment.AssessmentId;
import org.waymark.benchmark.open.OpenReleases;
import org.waymark.hub.partner.ApiScope;
import org.waymark.report.ReportToPartner;
import org.waymark.report.ReportToPartner.Reporting;

/** The report on an assessment of one of the partner's firms. */
@Path("/api/v1/assessments/{assessment}/report")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {

  private final Caller caller;
  private final ReportToPartner reportToPartner;
  private final OpenReleases releases;

  ReportResource(Caller caller, ReportToPartner reportToPartner, OpenReleases releases) {
    this.caller = caller;
    this.reportToPartner = reportToPartner;
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
    var id = AssessmentId.read(assessment).orElseThrow(ReportResource::unknown);
    return switch (reportToPartner.report(id, caller.partner())) {
      case Reporting.Ready(var about, var report) ->
          ReportResponse.of(about, report, releases.method());
      case Reporting.NotReady _ ->
          throw Problems.of(ProblemType.REPORT_NOT_READY, ProblemType.REPORT_NOT_READY.meaning());
      case Reporting.Unknown _ -> throw unknown();
    };
  }

  private static RuntimeException unknown() {
    return Problems.of(ProblemType.UNKNOWN_ASSESSMENT, ProblemType.UNKNOWN_ASSESSMENT.meaning());
  }
}
