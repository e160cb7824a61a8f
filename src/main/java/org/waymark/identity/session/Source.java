package org.waymark.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Where the time, the ids and the tokens of sessions come from. */
@ApplicationScoped
class Source {

  private final Clock clock;
  private final RandomGenerator random;
  private final Supplier<UUID> ids;

  Source(Clock clock, RandomGenerator random, Supplier<UUID> ids) {
    this.clock = clock;
    this.random = random;
    this.ids = ids;
  }

  Instant now() {
    return clock.instant();
  }

  SessionToken token() {
    return SessionToken.draw(random);
  }

  UUID id() {
    return ids.get();
  }
}
