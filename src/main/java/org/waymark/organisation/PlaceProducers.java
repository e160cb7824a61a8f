package org.waymark.organisation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the places a bean, at start, so that broken data refuses the start. */
final class PlaceProducers {

  @Produces
  @Singleton
  @Startup
  CouncilAreas councilAreas() {
    return CouncilAreas.bundled();
  }
}
