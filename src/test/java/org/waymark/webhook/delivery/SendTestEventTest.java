package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.fixture.Community;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.Listeners;

/** What somebody tries out is as the contract has what will come, and says that it is a test. */
@QuarkusTest
class SendTestEventTest {

  @Inject Community community;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject SendTestEvent sendTestEvent;

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void sendsEachKindAsTheContractHasIt(EventKind kind) throws IOException {
    shipping.clear();
    try (var sink = new Sink()) {
      var listener = listeners.listener(sink.port());
      var partner = listener.partner();

      community.as(partner, () -> sendTestEvent.send(partner, listener.endpoint(), kind));
      shipping.deliverAfter(Duration.ZERO);

      assertThat(sink.told()).hasSize(1);
      assertThat(sink.told().getFirst().path("type").asText()).isEqualTo(kind.code());
      assertThat(sink.told().getFirst().at("/data/test").asBoolean()).isTrue();
    }
  }
}
