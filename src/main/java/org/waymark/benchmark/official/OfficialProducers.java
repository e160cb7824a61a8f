package org.waymark.benchmark.official;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the official figures a bean, at start, so that broken data refuses the start. */
final class OfficialProducers {

  @Produces
  @Singleton
  @Startup
  OfficialIndicators officialIndicators() {
    return OfficialIndicators.bundled();
  }
}
