package org.waymark.webhook.delivery;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;

/** How often a message is tried, and what becomes of one that never arrives. */
@QuarkusTest
class GivenUpMessagesTest {

  /** Standard Webhooks 1.0.0, "Retry schedule". */
  private static final List<Duration> PUBLISHED =
      Stream.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")
          .map(Duration::parse)
          .toList();

  @Inject Community community;
  @Inject Partnership partnership;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject Clock clock;

  private Sink sink;
  private Listener listener;

  @BeforeEach
  void listens() throws IOException {
    shipping.clear();
    sink = new Sink();
    listener = listeners.listener(partnership.create(), sink.port());
    sink.answers(500);
  }

  @AfterEach
  void ends() {
    sink.close();
  }

  @Test
  void areTriedTenTimesAsStandardWebhooksHasIt() {
    var id = shipping.test(listener);
    var at = clock.instant().plusSeconds(1).truncatedTo(MILLIS);
    shipping.deliverAt(at);

    for (var pause : PUBLISHED) {
      var before = sink.got().size();
      var due = due();
      assertThat(Duration.between(at, due)).isBetween(pause, pause.plus(pause.dividedBy(5)));
      shipping.deliverAt(due.minusMillis(1));
      assertThat(sink.got()).as("before %s are over", pause).hasSize(before);
      shipping.deliverAt(due);
      assertThat(sink.got()).as("when %s are over", pause).hasSize(before + 1);
      at = due;
    }

    assertThat(sink.got()).hasSize(10).extracting(Sink.Got::id).containsOnly("msg_" + id);
    assertThat(shipping.delivery(listener).state()).isEqualTo("given-up");
    assertThat(shipping.delivery(listener).attempts()).hasSize(10);
    assertThat(shipping.deliverAt(at.plus(Duration.ofDays(2)))).isZero();
    assertThat(sink.got()).hasSize(10);
    assertThat(shipping.letters())
        .singleElement()
        .asString()
        .contains("\"api@bank.example.org\"", Listeners.HOST, "10 times")
        .contains("/api/v1/webhooks/" + listener.endpoint() + "/deliveries?state=given-up");
  }

  private Instant due() {
    var delivery = shipping.delivery(listener);
    assertThat(delivery.state()).isEqualTo("waiting");
    return Objects.requireNonNull(delivery.dueAt());
  }

  /** An outage gives hundreds of them up. */
  @Test
  void haveOneLetterWrittenADay() {
    for (var times = 0; times < 5; times++) {
      shipping.test(listener);
    }
    triesForTheLastTime(Duration.ZERO);
    triesForTheLastTime(Duration.ofHours(1));

    assertThat(shipping.deliveries(listener))
        .hasSize(5)
        .extracting(Delivery::state)
        .containsOnly("given-up");
    assertThat(shipping.letters()).hasSize(1);

    shipping.test(listener);
    triesForTheLastTime(Duration.ofHours(25));
    assertThat(shipping.letters()).hasSize(2);
  }

  /** One that waits behind others of its firm may never have its turn. */
  @Test
  void haveALetterWrittenTooWhereTheyHaveWaitedForAWeek() {
    for (var times = 0; times < 3; times++) {
      shipping.test(listener);
    }

    shipping.deliverAfter(Duration.ofDays(8));

    assertThat(sink.got()).isEmpty();
    assertThat(shipping.deliveries(listener))
        .hasSize(3)
        .extracting(Delivery::state)
        .containsOnly("too-late");
    assertThat(shipping.letters())
        .singleElement()
        .asString()
        .contains("\"api@bank.example.org\"", "seven days", "/deliveries?state=too-late");
  }

  @Test
  void haveNobodyWrittenToWhoHasPausedTheEndpoint() {
    shipping.test(listener);
    community.sql(Shipping.SERVICE, "update webhook_endpoint set paused_at = now()");

    shipping.deliverAfter(Duration.ofDays(8));

    assertThat(shipping.delivery(listener).state()).isEqualTo("too-late");
    assertThat(shipping.letters()).isEmpty();
  }

  @Test
  void haveNobodyWrittenToWhoseAccessHasEnded() {
    shipping.test(listener);
    partnership.end(listener.partner());

    triesForTheLastTime(Duration.ZERO);

    assertThat(
            community.rows(
                Shipping.SERVICE, "select state from outbox_message where channel = 'webhook'"))
        .hasToString("[given-up]");
    assertThat(shipping.letters()).isEmpty();
  }

  /** After three in vain the rest has its turn in the next round. */
  private void triesForTheLastTime(Duration later) {
    community.sql(
        Shipping.SERVICE,
        "update outbox_message set attempts = 9 where channel = 'webhook' and state = 'waiting'");
    shipping.deliverAfter(later);
  }
}
