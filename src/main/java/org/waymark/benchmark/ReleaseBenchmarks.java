package org.waymark.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Publishes how firms score now, as a new release that later ones leave untouched. */
@ApplicationScoped
public class ReleaseBenchmarks {

  private final Benchmarks benchmarks;
  private final Clock clock;
  private final BenchmarkConfig config;

  ReleaseBenchmarks(Benchmarks benchmarks, Clock clock, BenchmarkConfig config) {
    this.benchmarks = benchmarks;
    this.clock = clock;
    this.config = config;
  }

  /** Releases even when no group has enough firms: the report can then say that this is why. */
  @Transactional
  public Release release() {
    return benchmarks.add(clock.instant(), config.minimumFirms(), config.demonstration());
  }
}
