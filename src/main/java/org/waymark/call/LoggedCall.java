package org.waymark.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call of a partner's program, as it is kept.
 *
 * @param id told with the answer
 * @param at when it came
 * @param milliseconds until its answer began
 * @param repeatable whether it may be carried out again: what tells a secret or is a file may not
 */
public record LoggedCall(
    UUID id, Instant at, Sent sent, Answered answered, int milliseconds, boolean repeatable) {

  /** In bytes: how much of a body is kept. */
  public static final int MOST_OF_A_BODY = 16 * 1024;

  /**
   * What was sent.
   *
   * @param method of HTTP, in capitals
   * @param route the path with its variables in braces, such as {@code /api/v1/organisations/{id}}
   * @param address path and query, as they were sent
   * @param key its Idempotency-Key with the quotes, where it had one
   * @param ifMatch the versions it was to change, where it said so
   */
  public record Sent(
      String method,
      String route,
      String address,
      @Nullable String key,
      @Nullable String ifMatch,
      Body body) {}

  /**
   * What was answered.
   *
   * @param problem the last word of the problem's type; null where none was
   */
  public record Answered(int status, @Nullable String problem, Body body) {}

  /**
   * What was sent or answered, without its headers.
   *
   * @param type its media type
   * @param bytes how long it was; null where nobody has counted
   * @param text as much as is kept of it; null where it was empty, tells a secret, is about several
   *     firms, or is no text
   * @param whole whether that is all of it
   */
  public record Body(
      @Nullable String type, @Nullable Long bytes, @Nullable String text, boolean whole) {

    /** Nothing. */
    public static final Body NONE = new Body(null, 0L, null, true);

    /** Whether something is kept of it, or there was nothing. */
    boolean isAtHand() {
      return text != null || (bytes != null && bytes == 0);
    }

    /** The same, of which nothing is kept. */
    Body untold() {
      return text == null ? this : new Body(type, bytes, null, false);
    }
  }

  /** The same without what was said. */
  LoggedCall untold() {
    var without = withoutWhatWasSent();
    return new LoggedCall(
        id,
        at,
        without.sent,
        new Answered(answered.status, answered.problem, answered.body.untold()),
        milliseconds,
        repeatable);
  }

  /** The same with what was answered alone. */
  LoggedCall withoutWhatWasSent() {
    return new LoggedCall(
        id,
        at,
        new Sent(sent.method, sent.route, sent.address, sent.key, sent.ifMatch, sent.body.untold()),
        answered,
        milliseconds,
        repeatable);
  }
}
