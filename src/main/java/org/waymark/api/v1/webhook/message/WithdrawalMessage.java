package org.waymark.api.v1.webhook.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the partner's firms lets it see and do nothing any more. */
@Schema(name = "WithdrawalMessage", examples = WithdrawalMessage.EXAMPLE)
record WithdrawalMessage(
    @Schema(enumeration = "grant.withdrawn") String type, Instant timestamp, Content data) {

  static final String EXAMPLE =
      """
      {"type": "grant.withdrawn", "timestamp": "2026-11-30T09:30:00Z",
       "data": {"id": "0197d0c1-6b1d-7e0f-8d44-52a9b7c0d913", "externalReference": "customer 4711"}}""";

  @Schema(name = "WithdrawalMessageData")
  record Content(
      @Schema(description = TestMessage.MARK) @Nullable Boolean test,
      @Schema(description = "Of the firm, which the partner can read no more") String id,
      @Schema(description = "What the partner called it; absent where it gave none")
          @Nullable String externalReference) {}
}
