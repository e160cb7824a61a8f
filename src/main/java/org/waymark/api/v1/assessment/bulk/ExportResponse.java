package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.assessment.AssessmentResponse;
import org.waymark.exchange.ScorecardDocument;

/** A line of an export. */
@Schema(
    name = "ExportLine",
    description = "One of: an assessment; or, as the last line, the end",
    oneOf = {ExportResponse.Exported.class, ExportResponse.End.class})
sealed interface ExportResponse {

  /** An assessment as it is when its turn comes. */
  @Schema(name = "ExportedAssessment")
  record Exported(
      @JsonUnwrapped AssessmentResponse assessment,
      @Schema(
              description =
                  "Of everything the firm was asked, as in its report; absent for a draft")
          @Nullable ScorecardDocument scorecard)
      implements ExportResponse {}

  /** Nothing more follows. */
  @Schema(name = "ExportEnd")
  record End(
      @Schema(
              required = true,
              description =
                  "False when the export has ended after ten minutes, and there is more; an export"
                      + " without this line broke off")
          boolean complete,
      @Schema(required = true, description = "Assessments before this line") long count)
      implements ExportResponse {}
}
