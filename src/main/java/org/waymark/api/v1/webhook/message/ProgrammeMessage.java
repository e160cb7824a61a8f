package org.waymark.api.v1.webhook.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme has appeared in the catalogue, or says something else. */
@Schema(name = "ProgrammeMessage", examples = ProgrammeMessage.EXAMPLE)
record ProgrammeMessage(
    @Schema(enumeration = "programme.changed") String type, Instant timestamp, Content data) {

  static final String EXAMPLE =
      """
      {"type": "programme.changed", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"id": "cyber-essentials", "revision": 3, "href": "/api/v1/programmes/cyber-essentials"}}""";

  @Schema(name = "ProgrammeMessageData")
  record Content(
      @Schema(description = TestMessage.MARK) @Nullable Boolean test,
      @Schema(description = "Of the programme") String id,
      @Schema(description = "Counts its changes from 1") int revision,
      @Schema(description = "Where it is read") String href) {}
}
