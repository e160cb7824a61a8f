package org.waymark.api.v1.webhook.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the partner's firms is erased, with all that was kept about it. */
@Schema(name = "ErasureMessage", examples = ErasureMessage.EXAMPLE)
record ErasureMessage(
    @Schema(enumeration = "organisation.erased") String type, Instant timestamp, Content data) {

  static final String EXAMPLE =
      """
      {"type": "organisation.erased", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"id": "0197d0c1-6b1d-7e0f-8d44-52a9b7c0d913", "externalReference": "customer 4711"}}""";

  @Schema(name = "ErasureMessageData")
  record Content(
      @Schema(description = TestMessage.MARK) @Nullable Boolean test,
      @Schema(description = "Of the firm, which can be read no more") String id,
      @Schema(description = "What the partner called it; absent where it gave none")
          @Nullable String externalReference) {}
}
