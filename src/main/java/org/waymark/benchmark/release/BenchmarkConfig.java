package org.waymark.benchmark.release;

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

  /**
   * When the service looks whether the release of the quarter has been made: at three in the
   * morning (UK time), every day, so that one night out of order does not cost a quarter.
   */
  @WithDefault("0 0 3 * * ?")
  String releaseSchedule();

  /** Whether releases count invented firms alone, for showing how it works, or real ones alone. */
  @WithDefault("false")
  boolean demonstration();
}
