package org.waymark.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** A call of which nothing can be made is missing in the log, and no other one is. */
@QuarkusTest
class BrokenCallTest {

  @Inject CallLog log;
  @Inject LoggedCalls calls;
  @Inject WrittenCalls written;
  @Inject Partnership partnership;
  @Inject CurrentActor actor;

  @Test
  void losesNoOtherCallForOneThatCannotBeWritten() {
    written.write();
    var partner = partnership.create();
    var other = partnership.create();
    var before = noted(partner);
    log.note(
        partner,
        () -> {
          throw new StackOverflowError("a document in itself");
        });
    var after = noted(partner);
    var ofOther = noted(other);

    written.write();

    assertThat(isKept(partner, before)).isTrue();
    assertThat(isKept(partner, after)).isTrue();
    assertThat(isKept(other, ofOther)).isTrue();
  }

  private UUID noted(Actor.Partner partner) {
    var call = WrittenCalls.reading(UUID.randomUUID(), Instant.now(), "/api/v1/organisations");
    log.note(partner, () -> call);
    return call.id();
  }

  private boolean isKept(Actor.Partner partner, UUID id) {
    return actor.as(partner, () -> calls.visible(partner, id)).isPresent();
  }
}
