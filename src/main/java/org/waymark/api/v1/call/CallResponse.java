package org.waymark.api.v1.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall;

/** A call of one of the partner's programs. */
@Schema(name = "LoggedRequest")
record CallResponse(
    @Schema(required = true, description = "As in the header Waymark-Request of the answer")
        String id,
    @Schema(required = true, description = "When it came") Instant at,
    @Schema(required = true) Sent sent,
    @Schema(required = true) Answered answered,
    @Schema(required = true, description = "From when it came until its answer was ready")
        int milliseconds,
    @Schema(
            required = true,
            description =
                "false where it told a secret, as when an endpoint is registered, is a file or was"
                    + " about this log: then nothing is kept that was said, except why it was refused,"
                    + " and it cannot be carried out again")
        boolean replayable,
    @Schema(required = true, description = "Where all of it is read, bodies included")
        String href) {

  /** What was sent. */
  @Schema(name = "LoggedSent")
  record Sent(
      @Schema(required = true, description = "The method of HTTP, in capitals") String method,
      @Schema(
              required = true,
              description = "The path as the contract has it, with its variables in braces")
          String route,
      @Schema(required = true, description = "Path and query as they were sent") String path,
      @Schema(description = "Its header Idempotency-Key, with the quotes")
          @Nullable String idempotencyKey,
      @Schema(description = "Its header If-Match") @Nullable String ifMatch,
      @Schema(required = true) Said content) {}

  /** What was answered. */
  @Schema(name = "LoggedAnswer")
  record Answered(
      @Schema(required = true, description = "The status of HTTP") int status,
      @Schema(description = "The page that explains the problem; absent where none was")
          @Nullable String problem,
      @Schema(required = true) Said content) {}

  /** A body. */
  @Schema(name = "LoggedBody")
  record Said(
      @Schema(description = "Absent where there was no body") @Nullable String mediaType,
      @Schema(description = "How long it was; absent where it was not counted")
          @Nullable Long bytes,
      @Schema(
              description =
                  "Its first 16 kilobytes as text. Absent in lists, and where there was none, where it"
                      + " told a secret, was about several firms or about one that is no longer there,"
                      + " or is a file")
          @Nullable String body,
      @Schema(required = true, description = "Whether that is all of it") boolean complete) {

    static Said of(LoggedCall.Body body) {
      return new Said(body.type(), body.bytes(), body.text(), body.whole());
    }
  }

  static CallResponse of(LoggedCall call) {
    var sent = call.sent();
    var answered = call.answered();
    var problem = answered.problem();
    return new CallResponse(
        call.id().toString(),
        call.at().truncatedTo(ChronoUnit.MILLIS),
        new Sent(
            sent.method(),
            sent.route(),
            sent.address(),
            sent.key(),
            sent.ifMatch(),
            Said.of(sent.body())),
        new Answered(
            answered.status(),
            problem == null ? null : "/problems/" + problem,
            Said.of(answered.body())),
        call.milliseconds(),
        call.repeatable(),
        CallsResource.PATH + "/" + call.id());
  }
}
