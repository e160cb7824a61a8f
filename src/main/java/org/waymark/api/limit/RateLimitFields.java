package org.waymark.api.limit;

import java.time.Duration;
import org.waymark.quota.Quota;

/** The values of RateLimit-Policy and RateLimit, as draft-ietf-httpapi-ratelimit-headers-10. */
final class RateLimitFields {

  private RateLimitFields() {}

  /** For example {@code "partner";q=1200;w=60}: so many calls in so many seconds. */
  static String policy(Quota quota) {
    return "\"%s\";q=%d;w=%d".formatted(quota.name(), quota.calls(), seconds(quota.window()));
  }

  /**
   * For example {@code "partner";r=1199;t=1}: so many calls are left, and in so many seconds all
   * are.
   */
  static String state(Quota quota, long remaining, Duration full) {
    return "\"%s\";r=%d;t=%d".formatted(quota.name(), remaining, seconds(full));
  }

  /** Whole seconds, never too few. */
  static long seconds(Duration time) {
    return time.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
