package org.waymark.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.quota.Quota;

class RateLimitFieldsTest {

  private static final Quota QUOTA = new Quota("partner", 1200, Duration.ofMinutes(1));

  @Test
  void nameThePolicyItsCallsAndItsWindow() {
    assertThat(RateLimitFields.policy(QUOTA)).isEqualTo("\"partner\";q=1200;w=60");
  }

  @Test
  void tellWhatIsLeftAndWhenAllIsBack() {
    assertThat(RateLimitFields.state(QUOTA, 1199, Duration.ofMillis(50)))
        .isEqualTo("\"partner\";r=1199;t=1");
    assertThat(RateLimitFields.state(QUOTA, 1200, Duration.ZERO))
        .isEqualTo("\"partner\";r=1200;t=0");
  }

  @Test
  void neverPromiseACallTooEarly() {
    assertThat(RateLimitFields.seconds(Duration.ofSeconds(3))).isEqualTo(3);
    assertThat(RateLimitFields.seconds(Duration.ofSeconds(3).plusNanos(1))).isEqualTo(4);
  }
}
