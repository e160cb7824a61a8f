package org.waymark.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** Somebody wants nothing more while messages go there. */
@QuarkusTest
class ClosedWayTest {

  private static final Actor SERVICE = new Actor.Housekeeping();

  @Inject Community community;
  @Inject QueueMessage queueMessage;
  @Inject Outgoing outgoing;
  @Inject Clock clock;

  @BeforeEach
  void emptyTheOutbox() {
    community.sql(SERVICE, "delete from outbox_message");
  }

  @Test
  void sendsNothingMoreToWhereTheWayIsClosedMeanwhile() {
    queue();
    queue();
    var closing = new ClosingBehind();

    assertThat(outgoing.deliver(closing, clock)).isEqualTo(1);
    assertThat(
            community.rows(SERVICE, "select attempts from outbox_message where state = 'waiting'"))
        .as("the second waits untried")
        .hasToString("[0]");
  }

  private void queue() {
    var firm = community.firm();
    var message = new Message("mail", "{}", firm.organisation(), true, Duration.ofDays(9));
    community.as(firm, () -> queueMessage.queue(message));
  }

  /** Takes one message: somebody closes the way while it goes. */
  private static final class ClosingBehind implements Channel {

    private volatile boolean closed;

    @Override
    public String name() {
      return "mail";
    }

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public Set<String> closed() {
      return closed ? Set.of("") : Set.of();
    }

    @Override
    public void deliver(Parcel parcel) {
      closed = true;
    }
  }
}
