package org.waymark.benchmark.release;

/** What the service uses unless configured otherwise. */
public record FixedConfig(boolean demonstration) implements BenchmarkConfig {

  @Override
  public int minimumFirms() {
    return 10;
  }

  @Override
  public String releaseSchedule() {
    return "off";
  }
}
