package org.waymark.demonstration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of the demonstration. */
@ConfigMapping(prefix = "waymark.demonstration")
public interface DemonstrationConfig {

  /** Whether invented firms are made and compared with. Every page then says so. */
  @WithDefault("false")
  boolean enabled();

  /** How many: enough by default that the common groups in each region have ten. */
  @WithDefault("2400")
  @Min(0)
  @Max(100_000)
  int firms();
}
