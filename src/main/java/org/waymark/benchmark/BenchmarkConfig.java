package org.waymark.benchmark;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How releases are made. */
@ConfigMapping(prefix = "waymark.benchmark")
public interface BenchmarkConfig {

  /**
   * Fewest firms a group must have to be published; 10 or more. Ten is the threshold of the checks
   * UK research environments run on outputs (ACRO, acro/default.yaml, safe_threshold: 10).
   */
  @Min(10)
  @WithDefault("10")
  int minimumFirms();

  /** When a release is made: at three in the morning (UK time) on the first day of each quarter. */
  @WithDefault("0 0 3 1 1,4,7,10 ?")
  String releaseSchedule();

  /** Whether releases count invented firms alone, for showing how it works, or real ones alone. */
  @WithDefault("false")
  boolean demonstration();
}
