package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.ScoreRequest;
import org.waymark.api.v1.assessment.AnswersRequest;
import org.waymark.api.v1.organisation.OrganisationRequest;
import org.waymark.organisation.ExternalReference;

/** A line of an import, as the API's description shows it. */
@Schema(
    description = "What one firm has answered, on one line",
    examples = ImportRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record ImportRequest(
    @JsonUnwrapped Whose whose,
    @JsonUnwrapped Asked asked,
    @Schema(
            description =
                "What the partner calls the assessment, unique among its assessments. With the"
                    + " Idempotency-Key it shows that a line is a repetition; where it is missing, the"
                    + " whole text of the line does. Name no person in it",
            minLength = 1,
            maxLength = ExternalReference.LONGEST)
        @Nullable String externalReference,
    @Schema(
            description = "All answers, as in a request for a score: none is filled in",
            maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, ScoreRequest.Choice> answers,
    @Schema(
            description = "What these answers rest on; claimed unless given",
            maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, AnswersRequest.OwnBasis> evidence,
    @JsonUnwrapped Handing handing) {

  static final String EXAMPLE =
      """
      {"organisationReference": "account 4711",\
       "firm": {"area": "E08000037", "size": "5-9", "sector": "construction"},\
       "questionnaire": "cyber-security", "depth": "core", "externalReference": "loan 2026/0815",\
       "answers": {"firewall-on": "everywhere", "passwords": ["long", "different"]}}""";

  /** Whose it is: organisation alone, organisationReference alone, or firm. */
  record Whose(
      @Schema(format = "uuid", description = "Id of one of the partner's firms, alone")
          @Nullable String organisation,
      @Schema(
              description =
                  "What the partner calls the firm. With firm: the firm is brought under that"
                      + " reference, unless there is one already, which then has to have the same"
                      + " profile",
              minLength = 1,
              maxLength = ExternalReference.LONGEST)
          @Nullable String organisationReference,
      @Schema(description = "A firm to bring") OrganisationRequest.@Nullable Firm firm) {}

  /** What of which edition was answered. */
  record Asked(
      @Schema(required = true, maxLength = 60) String questionnaire,
      @Schema(
              description = "A published one; unless given, the one that firms are asked now",
              maxLength = 12)
          @Nullable String edition,
      @Schema(
              description = "How much was asked",
              enumeration = {"core", "full"},
              defaultValue = "full")
          @Nullable String depth,
      @Schema(
              description =
                  "Id of a variant: required where the edition has variants, and not allowed"
                      + " elsewhere",
              maxLength = 60)
          @Nullable String variant) {}

  /** Whether it is handed in at once. */
  record Handing(
      @Schema(
              description = "Whether it is submitted; else it is a draft, to go on with",
              defaultValue = "false")
          @Nullable Boolean submit,
      @Schema(
              description =
                  "Required with submit, and not allowed without: whether the firm lets its"
                      + " scores, without its answers, count in comparisons. What is imported does"
                      + " not, since nobody saw how it was answered; what the firm hands in later"
                      + " does")
          @Nullable Boolean countInBenchmark,
      @Schema(
              description =
                  "With submit: id of the stage of support the firm answered at, where the edition"
                      + " has stages",
              maxLength = 60)
          @Nullable String stage) {}
}
