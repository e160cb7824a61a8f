package org.waymark.webhook.signature;

import java.time.Duration;

/** What came of looking at the signature of a message. */
public sealed interface Verdict {

  /** It fits, and is new enough to be believed. */
  record Holds() implements Verdict {}

  /**
   * It fits, and receivers are to refuse it all the same: somebody may have recorded it.
   *
   * @param age since it was signed
   */
  record TooOld(Duration age) implements Verdict {}

  /** It fits, and was signed at a time that is still to come. */
  record TooEarly() implements Verdict {}

  /** It cannot even be looked at. */
  sealed interface Incomplete extends Verdict {}

  /** The secret is none: {@code whsec_} and Base64. */
  record NoSecret() implements Incomplete {}

  /**
   * A header is not there.
   *
   * @param name such as {@code webhook-id}
   */
  record HeaderMissing(String name) implements Incomplete {}

  /** The header webhook-timestamp has no seconds since 1970. */
  record NoTimestamp() implements Incomplete {}

  /** None in the header webhook-signature begins with {@code v1,}. */
  record NoSignature() implements Incomplete {}

  /** It fits a body that says the same and is written in another way. */
  record WrittenAnew() implements Verdict {}

  /** The message was sent with another body: known of one's own messages alone. */
  record BodyChanged() implements Verdict {}

  /**
   * The body is as it was sent, so that the secret is another, or a header was changed: known of
   * one's own messages alone.
   */
  record OtherSecret() implements Verdict {}

  /** The secret is another, or something was changed: it cannot be told which. */
  record DoesNotFit() implements Verdict {}
}
