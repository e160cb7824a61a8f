package org.waymark.quota;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.waymark.kernel.time.CivilTime;

/**
 * Removes buckets that are full again, and what addresses of past days could be told by. Any number
 * of instances may do it: what one has removed the next does not find.
 */
@ApplicationScoped
class ForgetBuckets {

  private final Buckets buckets;
  private final Salts salts;
  private final Clock clock;

  ForgetBuckets(Buckets buckets, Salts salts, Clock clock) {
    this.buckets = buckets;
    this.salts = salts;
    this.clock = clock;
  }

  /** Every hour, a few minutes after the day has changed: what was under way then has ended. */
  @Scheduled(identity = "forget-buckets", cron = "0 9 * * * ?", timeZone = "Europe/London")
  void forget() {
    buckets.removeFull(clock.instant());
    salts.removeBefore(CivilTime.today(clock));
  }
}
