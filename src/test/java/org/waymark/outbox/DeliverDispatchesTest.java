package org.waymark.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.SetClock;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Dispatches in a real database, and a channel that does as a test says. */
@QuarkusTest
class DeliverDispatchesTest {

  private static final Actor SERVICE = new Actor.Housekeeping();

  @Inject Community community;
  @Inject Dispatches dispatches;
  @Inject DispatchRecords records;
  @Inject QueueMessage queueMessage;
  @Inject CurrentActor actor;
  @Inject Couriers couriers;
  @Inject Clock clock;

  private final List<UUID> delivered = new ArrayList<>();

  @BeforeEach
  void emptyTheOutbox() {
    community.sql(SERVICE, "delete from outbox_message");
  }

  @Test
  void deliversOnceAndSaysThatItHas() {
    var id = queue();

    assertThat(deliverAfter(Duration.ZERO, this::arrives)).isEqualTo(1);
    assertThat(deliverAfter(Duration.ofDays(1), this::arrives)).isZero();

    assertThat(delivered).containsExactly(id);
    assertThat(state(id)).isEqualTo("sent");
  }

  @Test
  void queuesNothingWhenTheActDoesNotComeAbout() {
    var firm = community.firm();

    assertThatThrownBy(
            () ->
                community.as(
                    firm,
                    () -> {
                      queueMessage.queue(message(firm));
                      throw new IllegalStateException("not after all");
                    }))
        .hasMessage("not after all");

    assertThat(community.rows(SERVICE, "select id from outbox_message")).isEmpty();
  }

  @Test
  void triesAgainAfterAPauseThatGrows() {
    var id = queue();

    deliverAfter(Duration.ZERO, DeliverDispatchesTest::refuses);
    deliverAfter(Duration.ofSeconds(59), this::arrives);
    assertThat(delivered).as("before the pause is over").isEmpty();

    deliverAfter(Duration.ofSeconds(61), DeliverDispatchesTest::refuses);
    deliverAfter(Duration.ofMinutes(5), this::arrives);
    assertThat(delivered).as("before the longer pause is over").isEmpty();

    deliverAfter(Duration.ofMinutes(7), this::arrives);
    assertThat(delivered).containsExactly(id);
  }

  @Test
  void givesUpInTheEndAndShowsIt() {
    var id = queue();

    for (var day = 0; day < Pauses.OF_LETTERS.attempts(); day++) {
      assertThat(state(id)).isEqualTo("waiting");
      deliverAfter(Duration.ofDays(day), DeliverDispatchesTest::refuses);
    }

    assertThat(state(id)).isEqualTo("given-up");
    assertThat(deliverAfter(Duration.ofDays(9), this::arrives)).isZero();
    assertThat(actor.as(SERVICE, records::backlog)).isEqualTo(new Backlog(0, 0, 1, 0));
    assertThat(community.rows(SERVICE, "select last_failure from outbox_message"))
        .hasToString("[java.lang.IllegalStateException]");
  }

  /** An error is not caught: as with a process that ends there, nothing is noted. */
  @Test
  void deliversAgainUnderTheSameIdWhenKilledBeforeItIsNoted() {
    var id = queue();

    assertThatThrownBy(
            () ->
                deliverAfter(
                    Duration.ZERO,
                    parcel -> {
                      arrives(parcel);
                      throw new AssertionError("killed");
                    }))
        .hasMessage("killed");
    assertThat(deliverAfter(Duration.ofMinutes(4), this::arrives)).as("still held").isZero();
    assertThat(deliverAfter(Duration.ofMinutes(6), this::arrives)).isEqualTo(1);

    assertThat(delivered).containsExactly(id, id);
    assertThat(state(id)).isEqualTo("sent");
  }

  @Test
  void believesNobodyWhoseAttemptWasOvertaken() {
    var id = queue();
    var now = clock.instant();
    var slow = claim(now);
    var quick = claim(now.plus(Duration.ofMinutes(6)));

    actor.as(
        SERVICE,
        () -> {
          dispatches.gaveUp(slow, now, "too slow", Assertions::fail);
          return slow;
        });

    assertThat(quick.attempt()).isEqualTo(2);
    assertThat(state(id)).isEqualTo("waiting");
  }

  private Parcel claim(Instant now) {
    return actor
        .as(SERVICE, () -> dispatches.claim("mail", "", now, DeliverDispatches.HELD))
        .orElseThrow();
  }

  @Test
  void deliversEachOnceWhenTwoInstancesAreAtWork() throws Exception {
    for (var i = 0; i < 40; i++) {
      queue();
    }

    var sent = Twice.atOnce(() -> onItsOwn(() -> deliverAfter(Duration.ZERO, this::arrives)));

    assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
    assertThat(delivered).hasSize(40).doesNotHaveDuplicates();
  }

  /** As the scheduler does it: nobody makes a request. */
  private static int onItsOwn(IntSupplier act) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      return act.getAsInt();
    } finally {
      context.terminate();
    }
  }

  @Test
  void stopsAfterAFewFailuresAndLetsTheOthersWaitUntried() {
    for (var i = 0; i < 10; i++) {
      queue();
    }

    deliverAfter(Duration.ZERO, DeliverDispatchesTest::refuses);

    assertThat(actor.as(SERVICE, records::backlog)).isEqualTo(new Backlog(7, 3, 0, 0));
  }

  /** Else one that is slow would be served for as long as it has messages. */
  @Test
  void endsItsTurnAfterTwentySecondsAndGoesOnInTheNext() {
    for (var i = 0; i < 4; i++) {
      queue();
    }
    var time = new SetClock(clock.instant());
    var slow =
        new Told(
            parcel -> {
              arrives(parcel);
              time.pass(Duration.ofSeconds(8));
            },
            true);
    var turns = new DeliverDispatches(dispatches, List.of(slow), actor, couriers, time);

    assertThat(turns.deliver()).as("begun after 0, 8 and 16 seconds").isEqualTo(3);
    assertThat(turns.deliver()).isEqualTo(1);
    assertThat(delivered).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void waitsWhileTheChannelIsNotSetUpAndThenTellsWhatIsStillOfUse() {
    var id = queue();
    var closed = new Told(this::arrives, false);

    at(Duration.ofDays(1), closed).deliver();
    assertThat(state(id)).isEqualTo("waiting");

    assertThat(deliverAfter(Duration.ofDays(2), this::arrives)).isEqualTo(1);
    var late = queue();
    at(Duration.ofDays(10), new Told(this::arrives, true)).deliver();
    assertThat(state(late)).isEqualTo("too-late");
    assertThat(delivered).containsExactly(id);
  }

  @Test
  void forgetsWordsAfterAWeekAndTheRestAfterAQuarter() {
    queue();
    deliverAfter(Duration.ZERO, this::arrives);

    forgetAfter(Duration.ofDays(6));
    assertThat(words()).hasToString("[true]");
    forgetAfter(Duration.ofDays(8));
    assertThat(words()).hasToString("[false]");
    forgetAfter(Duration.ofDays(91));
    assertThat(words()).isEmpty();
  }

  private List<?> words() {
    return community.rows(SERVICE, "select payload is not null from outbox_message");
  }

  private void forgetAfter(Duration time) {
    new ForgetDispatches(records, List.of(), actor, later(time)).forget();
  }

  private UUID queue() {
    var firm = community.firm();
    return community.as(firm, () -> queueMessage.queue(message(firm)));
  }

  private static Message message(Actor.Owner firm) {
    return new Message(
        "mail", "{\"to\": \"jo@example.org\"}", firm.organisation(), true, Duration.ofDays(9));
  }

  private int deliverAfter(Duration time, Consumer<Parcel> delivery) {
    return at(time, new Told(delivery, true)).deliver();
  }

  private DeliverDispatches at(Duration time, Channel channel) {
    return new DeliverDispatches(dispatches, List.of(channel), actor, couriers, later(time));
  }

  private Clock later(Duration time) {
    return Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
  }

  private void arrives(Parcel parcel) {
    synchronized (delivered) {
      delivered.add(parcel.id());
    }
  }

  private static void refuses(Parcel parcel) {
    throw new IllegalStateException("refused " + parcel);
  }

  private Object state(UUID id) {
    return community
        .rows(SERVICE, "select state from outbox_message where id = '" + id + "'")
        .getFirst();
  }

  private record Told(Consumer<Parcel> delivery, boolean ready) implements Channel {

    @Override
    public String name() {
      return "mail";
    }

    @Override
    public void deliver(Parcel parcel) {
      delivery.accept(parcel);
    }
  }
}
