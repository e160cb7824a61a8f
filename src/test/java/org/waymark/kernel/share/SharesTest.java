package org.waymark.kernel.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Three places, of which nobody has more than two. */
class SharesTest {

  private static final Duration NONE = Duration.ZERO;

  private final Shares places = new Shares(3, 2);

  @Test
  void givesNobodyMoreThanAShare() throws InterruptedException {
    assertThat(places.take("a", NONE)).isTrue();
    assertThat(places.take("a", NONE)).isTrue();
    assertThat(places.take("a", NONE)).isFalse();
    assertThat(places.take("b", NONE)).isTrue();
  }

  @Test
  void givesNoMoreThanThereAre() throws InterruptedException {
    places.take("a");
    places.take("a");
    places.take("b");

    assertThat(places.take("c", Duration.ofMillis(20))).isFalse();
    places.giveBack("a");
    assertThat(places.take("c", NONE)).isTrue();
  }

  @Test
  void givesAPlaceToWhoeverWaitsForIt() throws Exception {
    places.take("a");
    places.take("a");
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = others.submit(() -> places.take("a", Duration.ofSeconds(30)));
      places.giveBack("a");

      assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(places.take("a", NONE)).isFalse();
  }
}
