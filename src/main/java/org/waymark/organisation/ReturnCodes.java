package org.waymark.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Draws the codes of firms and knows how long they live. */
@ApplicationScoped
class ReturnCodes {

  private final RandomGenerator random;
  private final OrganisationConfig config;

  ReturnCodes(RandomGenerator random, OrganisationConfig config) {
    this.random = random;
    this.config = config;
  }

  ReturnCode draw() {
    return ReturnCode.draw(random);
  }

  /** After the last visit. */
  Duration lifetime() {
    return config.returnCodeLifetime();
  }
}
