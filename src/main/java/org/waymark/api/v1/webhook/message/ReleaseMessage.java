package org.waymark.api.v1.webhook.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** New figures on how firms score are published. */
@Schema(name = "ReleaseMessage", examples = ReleaseMessage.EXAMPLE)
record ReleaseMessage(
    @Schema(enumeration = "benchmark.released") String type, Instant timestamp, Content data) {

  static final String EXAMPLE =
      """
      {"type": "benchmark.released", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"id": 7, "href": "/api/v1/benchmarks/releases/7"}}""";

  @Schema(name = "ReleaseMessageData")
  record Content(
      @Schema(description = TestMessage.MARK) @Nullable Boolean test,
      @Schema(description = "Of the release") long id,
      @Schema(description = "Where it is read") String href) {}
}
