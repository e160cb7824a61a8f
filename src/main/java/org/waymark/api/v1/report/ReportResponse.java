package org.waymark.api.v1.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.adviser.validation.finding.Recount;
import org.waymark.api.v1.JsonBody;
import org.waymark.api.v1.benchmark.ComparisonResponse;
import org.waymark.assessment.brought.BroughtCase;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.exchange.receipt.ReceiptDocument;
import org.waymark.report.AssessmentReport;

/** The report on an assessment that was submitted. */
record ReportResponse(
    @Schema(required = true, description = "Id of the assessment") String assessment,
    @Schema(required = true, description = "Id of the firm") String organisation,
    @Schema(required = true) Instant submittedAt,
    @Schema(required = true, description = "Of everything the firm was asked")
        ScorecardDocument scorecard,
    @Schema(
            required = true,
            description = "Of the part that every firm is asked, as a request for a comparison")
        ComparisonResponse comparison,
    @Schema(required = true, description = "Most worthwhile first") List<ActionResponse> actions,
    @Schema(
            required = true,
            description =
                "Those that help with what the firm lacks: what it can use best first, then the"
                    + " near misses")
        List<HelpResponse> programmes,
    @Schema(
            required = true,
            description = "What the score follows from, so that anyone can compute it again",
            implementation = ReceiptDocument.class)
        JsonNode receipt) {

  /**
   * @param method address of the page that says how figures are made
   */
  static ReportResponse of(BroughtCase about, AssessmentReport report, String method) {
    var found = about.found();
    var receipt = Recount.receipt(found, found.answers());
    return new ReportResponse(
        report.id().toString(),
        about.about().firm().toString(),
        report.submittedAt().truncatedTo(ChronoUnit.SECONDS),
        ScorecardDocument.from(report.scorecard(), report.interview()),
        ComparisonResponse.of(report.comparison(), method),
        report.actions().stream().map(ActionResponse::of).toList(),
        report.matches().ranked().stream().map(HelpResponse::of).toList(),
        JsonBody.read(receipt.getBytes(StandardCharsets.UTF_8)));
  }
}
