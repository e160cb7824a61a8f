package org.waymark.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the provider offers is asked for by one, for all who need it. */
class MetadataTest {

  private final PretendProvider provider = PretendProvider.start();
  private final Exchange exchange = new Exchange(Readers.believing(provider.issuer()));

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void isAskedForOnceByAllWhoNeedItAtTheSameMoment() throws Exception {
    var held = provider.holdConfigurationBack();
    try (var pool = Executors.newFixedThreadPool(8)) {
      var asked = Stream.generate(() -> pool.submit(exchange::metadata)).limit(8).toList();
      awaitTheFirst();
      held.countDown();

      for (var each : asked) {
        assertThat(each.get(5, TimeUnit.SECONDS).keys()).hasPath("/keys");
      }
    }
    assertThat(provider.fetchesOfConfiguration()).isOne();
  }

  @Test
  void isNotWaitedForForLongWhileAnotherAsks() throws Exception {
    var held = provider.holdConfigurationBack();
    try (var pool = Executors.newFixedThreadPool(1)) {
      Callable<Metadata> first = exchange::metadata;
      var asked = pool.submit(first);
      awaitTheFirst();
      var began = Instant.now();

      assertThatThrownBy(exchange::metadata)
          .isInstanceOf(ProviderAwayException.class)
          .hasMessageContaining("slow");
      assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3));
      held.countDown();
      assertThat(asked.get(5, TimeUnit.SECONDS)).isEqualTo(exchange.metadata());
    }
    assertThat(provider.fetchesOfConfiguration()).isOne();
  }

  private void awaitTheFirst() throws InterruptedException {
    for (var i = 0; i < 500 && provider.fetchesOfConfiguration() == 0; i++) {
      Thread.sleep(10);
    }
  }
}
