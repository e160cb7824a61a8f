package org.waymark.api.v1.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request that says how far a referral has got, as the description shows it. */
@Schema(
    name = "ReferralStageRequest",
    description = "That a referral has reached a stage",
    examples = StageRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record StageRequest(
    @Schema(
            required = true,
            enumeration = {"contacted", "applied", "granted", "refused", "adopted", "given-up"},
            description = "One of the member next of the referral")
        String stage,
    @Schema(
            required = true,
            format = "date",
            description = "When it was reached: not before the stage before it, not after today")
        String happenedOn) {

  static final String EXAMPLE = "{\"stage\": \"applied\", \"happenedOn\": \"2026-11-09\"}";
}
