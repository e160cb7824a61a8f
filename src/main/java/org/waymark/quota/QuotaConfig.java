package org.waymark.quota;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many calls each caller may make. */
@ConfigMapping(prefix = "waymark.quota")
public interface QuotaConfig {

  /** For the programs of one partner together. */
  Allowance partner();

  /** For whoever calls from one address without being known. */
  Allowance sender();

  /** So many calls in so long. */
  interface Allowance {

    long calls();

    Duration window();
  }
}
