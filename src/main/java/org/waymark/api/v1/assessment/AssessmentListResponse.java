package org.waymark.api.v1.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of the assessments of the partner's firms, in the order in which they were begun. */
record AssessmentListResponse(
    @Schema(required = true, description = "Without their answers")
        List<AssessmentResponse> assessments,
    @Schema(required = true) Next links) {

  /** The page after this one. */
  @Schema(name = "NextPageOfAssessments")
  record Next(
      @Schema(description = "Absent on the last page; it works for 24 hours")
          @Nullable String next) {}
}
