package org.waymark.scoring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * How many operations one core does in a second of its time, garbage collection and compilation
 * included. The plain figure counts seconds of the clock, in which others may have used the core.
 */
public final class ProcessorTime implements InternalProfiler {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long begun;

  @Override
  public String getDescription() {
    return "Operations in a second of processor time";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begun = SYSTEM.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    var seconds = (SYSTEM.getProcessCpuTime() - begun) / 1e9;
    var operations = result.getMetadata().getMeasuredOps();
    return List.of(
        new ScalarResult(
            "perCoreSecond", operations / seconds, "ops/core-s", AggregationPolicy.AVG));
  }
}
