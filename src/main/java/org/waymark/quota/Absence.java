package org.waymark.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** The database is away: for a while nobody tries to count, since each try may wait for seconds. */
@ApplicationScoped
class Absence {

  /** A server that restarts is back within seconds. */
  static final Duration LONG = Duration.ofSeconds(10);

  private static final Logger LOG = Logger.getLogger(Absence.class);

  private final Clock clock;
  private volatile Instant until = Instant.MIN;

  Absence(Clock clock) {
    this.clock = clock;
  }

  boolean lasts() {
    return clock.instant().isBefore(until);
  }

  void begin(RuntimeException because) {
    until = clock.instant().plus(LONG);
    LOG.errorf("Calls are not counted for %s: %s", LONG, because.getMessage());
  }
}
