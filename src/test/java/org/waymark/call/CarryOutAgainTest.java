package org.waymark.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.call.CarryOutAgain.Outcome;
import org.waymark.call.LoggedCall.Body;
import org.waymark.call.Passes.Pass;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Who carries a call out again while others do. */
@QuarkusTest
class CarryOutAgainTest {

  private static final String KEY = "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"";

  @Inject LoggedCalls calls;
  @Inject Passes passes;
  @Inject WrittenCalls written;
  @Inject Partnership partnership;
  @Inject CurrentActor actor;

  private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

  @BeforeEach
  void begin() {
    written.write();
  }

  private Optional<Dispatch.Result> answer(Dispatch.Wish wish) {
    meanwhile.getAndSet(() -> {}).run();
    return Optional.of(new Dispatch.Result(200, Map.of("wished", wish.address()), Body.NONE));
  }

  @Test
  void leavesPlacesToOthersWhileOneOfAPartnersCallsIsCarriedOut() {
    var carryOutAgain = new CarryOutAgain(calls, this::answer, passes);
    var busy = partnership.create();
    var other = partnership.create();
    var calledByBusy = written.call(busy);
    var calledByOther = written.call(other);
    var second = new AtomicReference<Outcome>();
    var ofOther = new AtomicReference<Outcome>();
    meanwhile.set(
        () -> {
          second.set(carryOut(carryOutAgain, busy, calledByBusy));
          ofOther.set(carryOut(carryOutAgain, other, calledByOther));
        });

    var first = carryOut(carryOutAgain, busy, calledByBusy);

    assertThat(first).isInstanceOf(Outcome.CarriedOut.class);
    assertThat(second).hasValueMatching(Outcome.Busy.class::isInstance);
    assertThat(ofOther).hasValueMatching(Outcome.CarriedOut.class::isInstance);
    assertThat(carryOut(carryOutAgain, busy, calledByBusy)).isInstanceOf(Outcome.CarriedOut.class);
  }

  private Outcome carryOut(CarryOutAgain again, Actor.Partner partner, UUID call) {
    return actor.as(partner, () -> again.carryOut(new Pass(partner, Set.of()), call, KEY));
  }
}
