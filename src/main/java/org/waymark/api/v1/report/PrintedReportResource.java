package org.waymark.api.v1.report;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.call.Unlogged;
import org.waymark.api.limit.FurtherCalls;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Needs;
import org.waymark.hub.partner.ApiScope;
import org.waymark.print.Copy;
import org.waymark.print.PrintReport;
import org.waymark.print.Printing;

/** The same report for people, as a file to print or to pass on. */
@Path("/api/v1/assessments/{assessment}/report.pdf")
@Produces(PrintReport.MEDIA_TYPE)
class PrintedReportResource {

  /**
   * What a file counts as: making one takes a processor a good 130 ms, and an ordinary call some
   * five. In {@code read} it is told in words.
   */
  private static final int CALLS = 20;

  private final WantedReport wanted;
  private final FurtherCalls furtherCalls;
  private final PrintReport printReport;

  PrintedReportResource(WantedReport wanted, FurtherCalls furtherCalls, PrintReport printReport) {
    this.wanted = wanted;
    this.furtherCalls = furtherCalls;
    this.printReport = printReport;
  }

  @GET
  @Unlogged
  @Needs(ApiScope.REPORTS_READ)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "reports:read")
  @Parameter(
      name = HttpHeaders.ACCEPT_LANGUAGE,
      in = ParameterIn.HEADER,
      description =
          "Languages of the reader (RFC 9110): the first of English (en) and Welsh (cy) is taken,"
              + " and English where neither is among them",
      example = "cy, en;q=0.5",
      schema = @Schema(type = SchemaType.STRING))
  @Operation(
      operationId = "readReportAsPdf",
      summary = "The report on a submitted assessment for people, as a PDF file",
      description =
          "The same report as the firm reads it, in English or Welsh: tagged for screen readers"
              + " (PDF/UA-1) and whole in itself (PDF/A-3u). Content-Language says in which"
              + " language it is. It names your reference of the assessment, and no firm. Problems"
              + " are JSON here too. It counts as twenty calls, also where there is no report yet."
              + " Reports of a partner are printed one after the other: a partner that waits for"
              + " four gets /problems/too-many-calls for a fifth, which counts as one.")
  @APIResponse(
      responseCode = "200",
      description = "The report in the language of Content-Language",
      content =
          @Content(
              mediaType = PrintReport.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "/problems/unknown-assessment")
  @APIResponse(responseCode = "409", description = "/problems/report-not-ready")
  public Response read(@PathParam("assessment") String assessment) {
    return switch (printReport.print(() -> copy(assessment))) {
      case Printing.Printed(var pdf, var name, var language) ->
          Response.ok(pdf, PrintReport.MEDIA_TYPE)
              .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
              .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
              .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
              .build();
      case Printing.Enough(var again) ->
          throw later(
              ProblemType.TOO_MANY_CALLS, "You wait for as many reports as a partner may.", again);
      case Printing.Busy(var again) ->
          throw later(ProblemType.UNAVAILABLE, "Others wait for reports. Try again soon.", again);
    };
  }

  private Copy copy(String assessment) {
    furtherCalls.count(CALLS - 1);
    var ready = wanted.on(assessment);
    var reference = ready.about().about().reference();
    return new Copy(
        ready.report(), ready.about().found(), reference == null ? null : reference.text());
  }

  private static HttpProblem later(ProblemType type, String detail, Duration again) {
    return HttpProblem.builder(Problems.of(type, detail))
        .withHeader(HttpHeaders.RETRY_AFTER, again.toSeconds())
        .build();
  }
}
