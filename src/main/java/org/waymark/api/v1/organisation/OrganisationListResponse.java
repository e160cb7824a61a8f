package org.waymark.api.v1.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of the partner's firms, in the order in which they came. */
record OrganisationListResponse(
    @Schema(required = true) List<OrganisationResponse> organisations,
    @Schema(required = true) Next links) {

  /** The page after this one. */
  @Schema(name = "NextPage")
  record Next(
      @Schema(description = "Absent on the last page; it works for 24 hours")
          @Nullable String next) {}
}
