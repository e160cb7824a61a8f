package org.waymark.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/**
 * An attempt that was none, because the service had no room for it, is not held against anybody.
 */
@QuarkusTest
class UntriedTest {

  private static final Actor SERVICE = new Actor.Housekeeping();

  @Inject Community community;
  @Inject QueueMessage queueMessage;
  @Inject Outgoing outgoing;
  @Inject Clock clock;

  @BeforeEach
  void emptyTheOutbox() {
    community.sql(SERVICE, "delete from outbox_message");
    var firm = community.firm();
    var message = new Message("mail", "{}", firm.organisation(), true, Duration.ofDays(9));
    community.as(firm, () -> queueMessage.queue(message));
  }

  @Test
  void triesLaterWithoutCountingWhatWasNoAttempt() {
    var channel = new OftenBusy();

    for (var second = 0; second < 12; second++) {
      assertThat(deliverAfter(Duration.ofSeconds(20L * second), channel)).isZero();
      assertThat(attempts()).isEqualTo("[0]");
    }
    channel.busy = false;
    assertThat(deliverAfter(Duration.ofSeconds(225), channel)).as("within the pause").isZero();
    assertThat(deliverAfter(Duration.ofSeconds(240), channel)).isEqualTo(1);

    assertThat(channel.attempts).hasSize(13).containsOnly(1);
  }

  private int deliverAfter(Duration time, Channel channel) {
    return outgoing.deliver(channel, Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC));
  }

  private String attempts() {
    return community.rows(SERVICE, "select attempts from outbox_message").toString();
  }

  /** Has no room until a test says that it has. */
  private static final class OftenBusy implements Channel {

    private final List<Integer> attempts = new ArrayList<>();
    private boolean busy = true;

    @Override
    public String name() {
      return "mail";
    }

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void deliver(Parcel parcel) {
      attempts.add(parcel.attempt());
      if (busy) {
        throw InVainException.untried("busy", Duration.ofSeconds(10));
      }
    }
  }
}
