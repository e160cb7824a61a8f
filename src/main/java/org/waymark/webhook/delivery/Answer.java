package org.waymark.webhook.delivery;

import org.jspecify.annotations.Nullable;

/** What came of sending a message. */
sealed interface Answer {

  /**
   * Something was answered.
   *
   * @param retryAfter what the header of this name says, if there is one
   * @param beginning of what was answered
   */
  record Answered(int status, @Nullable String retryAfter, String beginning) implements Answer {}

  /** Nothing was, for this reason. */
  record Silent(Reason reason) implements Answer {}

  /** Why nothing was answered. */
  enum Reason {
    /** No connection, or one that broke off. */
    UNREACHABLE,
    /** The certificate is not valid, or not for this host. */
    UNTRUSTED,
    /** It took too long. */
    TIMED_OUT
  }
}
