package org.waymark.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.call.LoggedCalls.Wanted;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.hosted.PartFromPartner;

/** A call is written down while the firm that it is about parts from its partner. */
@QuarkusTest
class PartingMeanwhileTest {

  @Inject LoggedCalls calls;
  @Inject PartFromPartner partFromPartner;
  @Inject Interleaving interleaving;
  @Inject Partnership partnership;
  @Inject TableOwner owner;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Test
  void nobodyReadsItAndItGoesSoon() throws Exception {
    var partner = partnership.create();
    var firm = new Actor.Owner(partnership.brings(partner));
    var address = "/api/v1/organisations/" + firm.organisation();
    var call = WrittenCalls.reading(UUID.randomUUID(), clock.instant(), address);

    interleaving.during(
        new Act<>(firm, () -> partFromPartner.part(firm)),
        new Act<>(partner, () -> calls.add(partner, List.of(() -> call))));

    assertThat(stored(call)).as("written after the parting has removed all").isOne();
    assertThat(actor.as(partner, () -> calls.visible(partner, call.id()))).isEmpty();
    assertThat(actor.as(partner, () -> calls.visibleTo(partner, Wanted.ALL, null, 10))).isEmpty();

    new ForgetCalls(calls, actor, clock).forget();
    assertThat(stored(call)).isZero();
  }

  private int stored(LoggedCall call) {
    return owner
        .list("select 1 from logged_call where id = '%s'", row -> row.getInt(1), call.id())
        .size();
  }
}
