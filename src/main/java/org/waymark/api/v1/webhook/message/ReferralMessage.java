package org.waymark.api.v1.webhook.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one of the partner's firms has taken up has got further. */
@Schema(name = "ReferralMessage", examples = ReferralMessage.EXAMPLE)
record ReferralMessage(
    @Schema(enumeration = "referral.updated") String type, Instant timestamp, Content data) {

  static final String EXAMPLE =
      """
      {"type": "referral.updated", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"id": "0197d0c1-9c2e-7b11-8f60-1d2e3f405162",
         "organisation": "0197d0c1-6b1d-7e0f-8d44-52a9b7c0d913", "version": 2,
         "href": "/api/v1/referrals/0197d0c1-9c2e-7b11-8f60-1d2e3f405162"}}""";

  @Schema(name = "ReferralMessageData")
  record Content(
      @Schema(description = TestMessage.MARK) @Nullable Boolean test,
      @Schema(description = "Of the referral") String id,
      @Schema(description = "Id of the firm") String organisation,
      @Schema(description = "Counts its changes") int version,
      @Schema(description = "Where it is read") String href) {}
}
