package org.waymark.api.v1.webhook.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the partner's tries out whether its program hears. */
@Schema(name = "TestMessage", examples = TestMessage.EXAMPLE)
record TestMessage(
    @Schema(enumeration = "webhook.test") String type, Instant timestamp, Content data) {

  /** What the data of other messages say that are sent to try them out. */
  static final String MARK = "true where somebody tries out what such a message does; else absent";

  static final String EXAMPLE =
      """
      {"type": "webhook.test", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"endpoint": "0197d0c1-3a5b-7d2c-9e4f-60718293a4b5"}}""";

  @Schema(name = "TestMessageData")
  record Content(@Schema(description = "Id of the webhook that was tried") String endpoint) {}
}
