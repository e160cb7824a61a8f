package org.waymark.adviser.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Drawn;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/** Colleagues who name groups at the same moment never give two of them one name. */
@QuarkusTest
class CohortsTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Interleaving interleaving;
  @Inject Cohorts cohorts;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Adviser bob = ada;
  private UUID one = NOBODY;
  private UUID other = NOBODY;

  @BeforeEach
  void aHubHasTwoGroups() {
    var hub = community.hub("Tyne Hub");
    ada = community.adviser(hub, "Ada Reed");
    bob = community.adviser(hub, "Bob Lowe");
    one = named(community.as(ada, () -> cohorts.create(Drawn.slip(), "Bakers", ada)));
    other = named(community.as(ada, () -> cohorts.create(Drawn.slip(), "Joiners", ada)));
  }

  @Test
  void isToldThatAColleagueGivesTheNameToAnotherGroup() throws Exception {
    var first = rename(one, "Makers", ada);

    assertThat(interleaving.during(first, rename(other, "makers", bob)))
        .isInstanceOf(Naming.NameTaken.class);
  }

  @Test
  void isToldThatAColleagueMakesAGroupOfThatName() throws Exception {
    var first = new Act<>(ada, () -> cohorts.create(Drawn.slip(), "Makers", ada));

    assertThat(interleaving.during(first, rename(other, "makers", bob)))
        .isInstanceOf(Naming.NameTaken.class);
  }

  @Test
  void giveDifferentNamesAtTheSameMoment() throws Exception {
    var first = rename(one, "Makers", ada);

    assertThat(interleaving.during(first, rename(other, "Sawyers", bob)))
        .isInstanceOf(Naming.Named.class);
  }

  private Act<Naming> rename(UUID id, String name, Actor.Adviser adviser) {
    var seen = id.equals(one) ? "Bakers" : "Joiners";
    return new Act<>(adviser, () -> cohorts.rename(id, seen, name, adviser));
  }

  private static UUID named(Naming naming) {
    assertThat(naming).isInstanceOf(Naming.Named.class);
    return ((Naming.Named) naming).cohort();
  }
}
