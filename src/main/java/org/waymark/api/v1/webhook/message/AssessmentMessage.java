package org.waymark.api.v1.webhook.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the partner's firms has submitted an assessment, or its report is ready. */
@Schema(
    name = "AssessmentMessage",
    examples = {AssessmentMessage.SUBMITTED, AssessmentMessage.READY})
record AssessmentMessage(
    @Schema(enumeration = {"assessment.submitted", "report.ready"}) String type,
    Instant timestamp,
    Content data) {

  static final String SUBMITTED =
      """
      {"type": "assessment.submitted", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"id": "0197d0c1-7f3a-7c7e-9a51-3f0c8a3b1e21", "externalReference": "loan 2026/0815",
         "organisation": "0197d0c1-6b1d-7e0f-8d44-52a9b7c0d913", "organisationReference": "customer 4711",
         "href": "/api/v1/assessments/0197d0c1-7f3a-7c7e-9a51-3f0c8a3b1e21"}}""";

  static final String READY =
      """
      {"type": "report.ready", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"id": "0197d0c1-7f3a-7c7e-9a51-3f0c8a3b1e21", "externalReference": "loan 2026/0815",
         "organisation": "0197d0c1-6b1d-7e0f-8d44-52a9b7c0d913", "organisationReference": "customer 4711",
         "href": "/api/v1/assessments/0197d0c1-7f3a-7c7e-9a51-3f0c8a3b1e21/report"}}""";

  @Schema(name = "AssessmentMessageData")
  record Content(
      @Schema(description = TestMessage.MARK) @Nullable Boolean test,
      @Schema(description = "Of the assessment") String id,
      @Schema(description = "What the partner calls the assessment; absent where it gave none")
          @Nullable String externalReference,
      @Schema(description = "Id of the firm") String organisation,
      @Schema(description = "What the partner calls the firm; absent where it gave none")
          @Nullable String organisationReference,
      @Schema(description = "Where it is read") String href) {}
}
