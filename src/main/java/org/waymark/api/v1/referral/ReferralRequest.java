package org.waymark.api.v1.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a request that begins a referral, as the API's description shows it. */
@Schema(
    description = "A programme that a firm of the partner's takes up",
    examples = ReferralRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record ReferralRequest(
    @Schema(required = true, format = "uuid", description = "The id of one of the partner's firms")
        String organisation,
    @Schema(
            required = true,
            maxLength = 100,
            description = "The id of a programme that is open, as GET /api/v1/programmes has it")
        String programme,
    @Schema(
            enumeration = {"contacted", "applied", "granted", "refused", "adopted", "given-up"},
            description =
                "How far it has got already; absent where the firm takes it up today. For a new"
                    + " referral it can be contacted, applied or given-up, and adopted where what the"
                    + " programme offers is not money alone")
        @Nullable String stage,
    @Schema(
            format = "date",
            description = "When that was: needed with a stage, and not without one")
        @Nullable String happenedOn) {

  static final String EXAMPLE =
      """
      {"organisation": "01890a5d-ac96-774b-bcce-b302099a8057",
       "programme": "help-to-grow-management", "stage": "contacted", "happenedOn": "2026-11-02"}""";
}
