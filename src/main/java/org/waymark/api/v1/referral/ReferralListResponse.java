package org.waymark.api.v1.referral;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of the referrals of the partner's firms, in the order in which they began. */
record ReferralListResponse(
    @Schema(required = true) List<ReferralResponse> referrals,
    @Schema(required = true) Next links) {

  /** The page after this one. */
  @Schema(name = "NextReferrals")
  record Next(
      @Schema(description = "Absent on the last page; it works for 24 hours")
          @Nullable String next) {}
}
