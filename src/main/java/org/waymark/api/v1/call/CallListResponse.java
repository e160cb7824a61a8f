package org.waymark.api.v1.call;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of the calls of the partner's programs, the newest first. */
@Schema(name = "LoggedRequestList")
record CallListResponse(
    @Schema(required = true) List<CallResponse> requests, @Schema(required = true) Next links) {

  CallListResponse {
    requests = List.copyOf(requests);
  }

  /** The page after this one. */
  @Schema(name = "NextLoggedRequests")
  record Next(
      @Schema(description = "Absent on the last page; it works for 24 hours")
          @Nullable String next) {}
}
