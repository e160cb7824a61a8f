package org.waymark.api.v1.webhook.delivery;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of what was told to an endpoint, the newest first. */
record DeliveryListResponse(
    @Schema(required = true) List<DeliveryResponse> deliveries,
    @Schema(required = true) Next links) {

  /** The page after this one. */
  @Schema(name = "NextDeliveries")
  record Next(
      @Schema(description = "Absent on the last page; it works for 24 hours")
          @Nullable String next) {}
}
