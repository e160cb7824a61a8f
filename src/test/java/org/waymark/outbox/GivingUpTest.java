package org.waymark.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** What is to be so when a message is given up is so with it, or neither is. */
@QuarkusTest
class GivingUpTest {

  private static final Actor SERVICE = new Actor.Housekeeping();

  @Inject Community community;
  @Inject Dispatches dispatches;
  @Inject QueueMessage queueMessage;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  private Parcel parcel = new Parcel(new UUID(0, 0), "", 0);

  @BeforeEach
  void claims() {
    community.sql(SERVICE, "delete from outbox_message");
    community.as(SERVICE, () -> queue("first"));
    parcel =
        actor
            .as(SERVICE, () -> dispatches.claim("mail", "", clock.instant(), Duration.ofMinutes(1)))
            .orElseThrow();
  }

  private UUID queue(String word) {
    var payload = "{\"word\": \"" + word + "\"}";
    return queueMessage.queue(new Message("mail", payload, "", null, false, Duration.ofDays(1)));
  }

  @Test
  void keepsWhatGoesWithIt() {
    givesUp(() -> queue("second"));

    assertThat(states()).hasToString("[first given-up, second waiting]");
  }

  @Test
  void doesNotComeAboutWhereThatFails() {
    assertThatThrownBy(
            () ->
                givesUp(
                    () -> {
                      queue("second");
                      throw new IllegalStateException("not after all");
                    }))
        .hasMessageContaining("not after all");

    assertThat(states()).hasToString("[first waiting]");
  }

  private void givesUp(Runnable with) {
    actor.as(
        SERVICE,
        () -> {
          dispatches.gaveUp(parcel, clock.instant(), "in vain", with);
          return parcel;
        });
  }

  private List<?> states() {
    return community.rows(
        SERVICE,
        "select concat_ws(' ', payload ->> 'word', state) from outbox_message order by number");
  }
}
