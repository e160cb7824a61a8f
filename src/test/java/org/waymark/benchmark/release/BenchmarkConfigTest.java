package org.waymark.benchmark.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class BenchmarkConfigTest {

  @Test
  void givesTheScheduleToWhoeverAsksForThePropertyByName() {
    var config = new SmallRyeConfigBuilder().withMapping(BenchmarkConfig.class).build();

    assertThat(config.getValue("waymark.benchmark.release-schedule", String.class))
        .isEqualTo("0 0 3 * * ?");
  }

  @Test
  void countsRealFirmsInGroupsOfTenOrMoreUnlessToldOtherwise() {
    var config = new SmallRyeConfigBuilder().withMapping(BenchmarkConfig.class).build();
    var benchmark = config.getConfigMapping(BenchmarkConfig.class);

    assertThat(benchmark.minimumFirms()).isEqualTo(10);
    assertThat(benchmark.demonstration()).isFalse();
  }
}
