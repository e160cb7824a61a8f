package org.waymark.api.v1.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.brought.BroughtAssessment;
import org.waymark.assessment.brought.BroughtCase;

/** An assessment of one of the partner's firms. */
public record AssessmentResponse(
    @Schema(required = true, description = "Opaque; never changes") String id,
    @Schema(required = true, description = "Id of the firm") String organisation,
    @Schema(description = "What the partner calls it; absent where it gave none")
        @Nullable String externalReference,
    @JsonUnwrapped Asked asked,
    @Schema(
            required = true,
            enumeration = {"draft", "submitted"})
        String state,
    @Schema(required = true) Instant createdAt,
    @Schema(description = "Absent while it is a draft") @Nullable Instant submittedAt,
    @JsonUnwrapped @Nullable AnswersResponse given,
    @Schema(required = true) Links links) {

  /** Which questions are asked. */
  record Asked(
      @Schema(required = true) String questionnaire,
      @Schema(required = true) String edition,
      @Schema(
              required = true,
              enumeration = {"core", "full"})
          String depth,
      @Schema(description = "Absent where the edition has none") @Nullable String variant) {}

  /** Where to go on. */
  @Schema(name = "AssessmentLinks")
  record Links(
      @Schema(required = true) String self,
      @Schema(required = true) String organisation,
      @Schema(description = "Where answers are given, while it is a draft")
          @Nullable String answers,
      @Schema(description = "Where it is handed in, while it is a draft") @Nullable String submit,
      @Schema(description = "Once it is submitted") @Nullable String report) {

    static Links of(BroughtAssessment about) {
      var self = address(about.id()).toString();
      var draft = !about.isSubmitted();
      return new Links(
          self,
          "/api/v1/organisations/" + about.firm(),
          draft ? self + "/answers" : null,
          draft ? self + "/submit" : null,
          draft ? null : self + "/report");
    }
  }

  /** With its answers. */
  public static AssessmentResponse of(BroughtCase opened) {
    return of(opened.about(), AnswersResponse.of(opened.found()));
  }

  /** For lists. */
  static AssessmentResponse withoutAnswers(BroughtAssessment about) {
    return of(about, null);
  }

  private static AssessmentResponse of(BroughtAssessment about, @Nullable AnswersResponse given) {
    var reference = about.reference();
    var submittedAt = about.submittedAt();
    return new AssessmentResponse(
        about.id().toString(),
        about.firm().toString(),
        reference == null ? null : reference.text(),
        new Asked(
            about.edition().questionnaire(),
            about.edition().edition(),
            about.form().depth().code(),
            about.form().variant()),
        about.isSubmitted() ? "submitted" : "draft",
        about.startedAt().truncatedTo(ChronoUnit.SECONDS),
        submittedAt == null ? null : submittedAt.truncatedTo(ChronoUnit.SECONDS),
        given,
        Links.of(about));
  }

  /** Where it is found. */
  public static URI address(AssessmentId id) {
    return URI.create(AssessmentsResource.PATH + "/" + id);
  }
}
