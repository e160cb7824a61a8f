package org.waymark.webhook;

import java.time.Duration;
import java.util.List;

/**
 * How long a message waits between attempts to send it: Standard Webhooks 1.0.0, "Retry schedule".
 */
public final class RetrySchedule {

  /** After each attempt in vain but the last. */
  public static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** With the first. */
  public static final int ATTEMPTS = PAUSES.size() + 1;

  private RetrySchedule() {}
}
