package org.waymark.api.v1.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request that hands an assessment in, as the API's description shows it. */
@Schema(
    description = "What the firm says besides its answers",
    examples = SubmissionRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record SubmissionRequest(
    @Schema(
            required = true,
            description =
                "Whether the firm lets its scores, without its answers, count in comparisons: said"
                    + " of the firm as a whole, until it says otherwise")
        boolean countInBenchmark,
    @Schema(
            description = "Id of the stage of support it answers at, where the edition has stages",
            maxLength = 60)
        String stage) {

  static final String EXAMPLE = "{\"countInBenchmark\": true}";
}
