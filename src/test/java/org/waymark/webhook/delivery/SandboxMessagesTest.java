package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;

/** Messages say that nothing in them is real, as answers do. */
@QuarkusTest
class SandboxMessagesTest {

  private static final String HEADER = "Waymark-Sandbox";

  @Inject Community community;
  @Inject Partnership partnership;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject ReadMessage readMessage;

  @BeforeEach
  void clear() {
    shipping.clear();
  }

  @Test
  void haveTheHeaderOfAnswersAndAreSigned() throws IOException {
    try (var sink = new Sink()) {
      var listener = listeners.listener(partnership.sandbox().partner(), sink.port());
      var id = sends(listener);

      var got = sink.got().getFirst();
      assertThat(got.headers().allValues(HEADER)).containsExactly("true");
      assertThat(Shipping.isSigned(got, listener.secret())).isTrue();
      assertThat(shown(listener, id)).containsEntry(HEADER, "true");
    }
  }

  @Test
  void areThoseOfASandboxAlone() throws IOException {
    try (var sink = new Sink()) {
      var listener = listeners.listener(partnership.create(), sink.port());
      var id = sends(listener);

      assertThat(sink.got().getFirst().headers().allValues(HEADER)).isEmpty();
      assertThat(shown(listener, id)).doesNotContainKey(HEADER).containsKey("webhook-id");
    }
  }

  private UUID sends(Listener listener) {
    var id = shipping.test(listener);
    assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(1);
    return id;
  }

  /** What developers are shown of it. */
  private Map<String, String> shown(Listener listener, UUID id) {
    var partner = listener.partner();
    return community
        .as(partner, () -> readMessage.visible(partner, listener.endpoint(), id))
        .orElseThrow()
        .sendings()
        .getFirst()
        .headers();
  }
}
