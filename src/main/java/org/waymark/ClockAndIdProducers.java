package org.waymark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The one place where time and chance come from, so that tests can fix both. */
@ApplicationScoped
final class ClockAndIdProducers {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Clock systemClock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Clock clock() {
    return systemClock();
  }

  /** Cryptographically strong: codes and ids are drawn from it. */
  @Produces
  @Singleton
  RandomGenerator random() {
    return RANDOM;
  }

  @Produces
  @Singleton
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
