package org.waymark.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of firms. */
@ConfigMapping(prefix = "waymark.organisation")
public interface OrganisationConfig {

  /**
   * How long a code works after the last visit with it. Longer keeps more data for nothing; shorter
   * loses the answers of a firm that comes back a year later to compare.
   */
  @WithDefault("400d")
  Duration returnCodeLifetime();
}
