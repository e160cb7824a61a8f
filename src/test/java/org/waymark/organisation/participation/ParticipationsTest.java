package org.waymark.organisation.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

@QuarkusTest
class ParticipationsTest {

  @Inject Community community;
  @Inject Participations participations;

  @Test
  void holdsWhatWasSaidLastOfEachOnItsOwn() {
    var firm = community.firm();
    assertThat(latest(firm, Participation.RESEARCH)).isNull();

    say(firm, Participation.RESEARCH, true);
    say(firm, Participation.BENCHMARK, true);
    say(firm, Participation.RESEARCH, false);

    assertThat(latest(firm, Participation.RESEARCH)).isFalse();
    assertThat(latest(firm, Participation.BENCHMARK)).isTrue();
  }

  @Test
  void takesAFirmOutOfThePoolWhenItSaysSoAndBackInWhenItDoes() {
    var firm = community.firm();
    var id = community.handsIn(firm, "skills");
    assertThat(inPool(firm)).as("filled in faster than anybody reads").isFalse();
    community.sql(
        new Actor.Housekeeping(),
        "update assessment set implausible = null where id = ?1",
        id.value());
    assertThat(inPool(firm)).as("ticked when it handed in").isTrue();

    say(firm, Participation.BENCHMARK, false);
    assertThat(inPool(firm)).isFalse();

    say(firm, Participation.BENCHMARK, true);
    assertThat(inPool(firm)).isTrue();
  }

  @Test
  void remembersWhatWasTickedOnHandingIn() {
    var firm = community.firm();
    community.handsIn(firm, "skills");

    assertThat(latest(firm, Participation.BENCHMARK)).isTrue();
  }

  @Test
  void keepsTheSameWordOnce() {
    var firm = community.firm();
    say(firm, Participation.RESEARCH, true);
    say(firm, Participation.RESEARCH, true);

    assertThat(community.rows(firm, "select kind from consent")).hasSize(1);
  }

  private void say(Actor.Owner firm, Participation in, boolean yes) {
    community.as(
        firm,
        () -> {
          participations.say(firm, in, yes);
          return yes;
        });
  }

  private Boolean latest(Actor.Owner firm, Participation in) {
    return community.as(
        firm, () -> participations.latest(firm, in).map(Participations.Said::yes).orElse(null));
  }

  private boolean inPool(Actor.Owner firm) {
    return !community
        .rows(
            new Actor.Housekeeping(),
            "select 1 from benchmark_pool where organisation_id = '" + firm.organisation() + "'")
        .isEmpty();
  }
}
