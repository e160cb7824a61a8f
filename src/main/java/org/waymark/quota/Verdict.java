package org.waymark.quota;

import java.time.Duration;

/** Whether a call may go on. */
public sealed interface Verdict {

  /**
   * It may.
   *
   * @param remaining calls that could follow at once
   * @param full how long until all of them could
   */
  record Counted(Quota quota, long remaining, Duration full) implements Verdict {}

  /**
   * It may not.
   *
   * @param again how long until the next could
   * @param full how long until all of them could
   */
  record Exceeded(Quota quota, Duration again, Duration full) implements Verdict {}

  /** It may, since nobody could count it: a counter is no reason to turn somebody away. */
  record Uncounted() implements Verdict {}
}
