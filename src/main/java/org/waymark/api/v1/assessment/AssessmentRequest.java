package org.waymark.api.v1.assessment;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.ScoreRequest;
import org.waymark.organisation.ExternalReference;

/** The body of a request that begins an assessment, as the API's description shows it. */
@Schema(
    description = "What one of the partner's firms is to answer",
    examples = AssessmentRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record AssessmentRequest(
    @Schema(required = true, format = "uuid", description = "Id of one of the partner's firms")
        String organisation,
    @Schema(required = true, maxLength = 60) String questionnaire,
    @Schema(
            description = "A published one; unless given, the one that firms are asked now",
            maxLength = 12)
        String edition,
    @Schema(
            description = "How much is asked",
            enumeration = {"core", "full"},
            defaultValue = "full")
        String depth,
    @Schema(
            description =
                "Id of a variant: required where the edition has variants, and not allowed"
                    + " elsewhere",
            maxLength = 60)
        String variant,
    @Schema(
            description =
                "What the partner calls the assessment, unique among its assessments. Name no"
                    + " person in it",
            minLength = 1,
            maxLength = ExternalReference.LONGEST)
        String externalReference,
    @Schema(
            description = "Answers to begin with, as in a request for a score",
            maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, ScoreRequest.Choice> answers,
    @Schema(
            description = "What these answers rest on; claimed unless given",
            maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, AnswersRequest.OwnBasis> evidence) {

  static final String EXAMPLE =
      """
      {"organisation": "0198c5a2-6f6c-7c3e-9a51-2b1f0d9c4e77", "questionnaire": "cyber-security",
       "depth": "core", "externalReference": "loan 2026/0815",
       "answers": {"firewall-on": "everywhere"}}""";
}
