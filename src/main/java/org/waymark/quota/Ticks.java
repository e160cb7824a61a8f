package org.waymark.quota;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** The service's clock, as the counting library reads one. */
record Ticks(Clock clock) implements TimeMeter {

  @Override
  public long currentTimeNanos() {
    var now = clock.instant();
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }

  /** Instances on different machines mean the same by it. */
  @Override
  public boolean isWallClockBased() {
    return true;
  }
}
