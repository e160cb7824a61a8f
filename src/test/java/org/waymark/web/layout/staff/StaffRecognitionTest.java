package org.waymark.web.layout.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Staff;
import org.waymark.hub.CloseHub;
import org.waymark.hub.member.DisableAdviser;
import org.waymark.hub.member.HubMembers;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.OpenSession;
import org.waymark.kernel.PersonId;

/** Both are needed: the role in the token, and a place in an open hub. */
@QuarkusTest
class StaffRecognitionTest {

  @Inject Staff staff;
  @Inject HubMembers members;
  @Inject DisableAdviser disableAdviser;
  @Inject CloseHub closeHub;
  @Inject CurrentActor actor;

  @Test
  void takesAMemberWithTheRoleForAnAdviser() {
    var adviser = staff.adviser(staff.hub("Tyne Hub"), "Al Adviser");

    assertThat(at("/advise", signedIn(adviser.person(), Role.ADVISER))).isEqualTo(adviser);
  }

  @Test
  void asksBothTheTokenAndTheHubWhoManages() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var adviser = staff.adviser(hub, "Al Adviser");

    assertThat(at("/hub", signedIn(manager.person(), Role.ADVISER, Role.HUB_MANAGER)))
        .isEqualTo(manager);
    assertThat(at("/hub", signedIn(manager.person(), Role.ADVISER)))
        .isEqualTo(new Actor.Adviser(manager.person(), hub.id(), false));
    assertThat(at("/hub", signedIn(adviser.person(), Role.ADVISER, Role.HUB_MANAGER)))
        .isEqualTo(adviser);
  }

  @Test
  void takesForAGuestWhoeverLacksOneOfTheTwo() {
    var adviser = staff.adviser(staff.hub("Tyne Hub"), "Al Adviser").person();
    var stranger = new PersonId(UUID.randomUUID());

    assertThat(at("/advise", signedIn(adviser))).isEqualTo(new Actor.Guest(adviser));
    assertThat(at("/advise", signedIn(stranger, Role.ADVISER)))
        .isEqualTo(new Actor.Guest(stranger));
  }

  @Test
  void takesNobodyForAnAdviserWithoutASecondFactor() {
    var adviser = staff.adviser(staff.hub("Tyne Hub"), "Al Adviser").person();
    var session = session(Entrance.OWNERS, adviser, Role.ADVISER, Role.ADMINISTRATOR);

    assertThat(at("/advise", session)).isEqualTo(new Actor.Guest(adviser));
    assertThat(at("/admin", session)).isEqualTo(new Actor.Guest(adviser));
  }

  @Test
  void takesForAGuestWhoWasDisabledOrWhoseHubHasClosed() {
    var hub = staff.hub("Tyne Hub");
    var administrator = staff.administrator();
    var disabled = staff.adviser(hub, "Al Adviser").person();
    var left = staff.adviser(hub, "Lee Left").person();

    actor.as(administrator, () -> disableAdviser.disable(administrator, disabled));
    assertThat(at("/advise", signedIn(disabled, Role.ADVISER)))
        .isEqualTo(new Actor.Guest(disabled));

    actor.as(administrator, () -> closeHub.close(administrator, hub.id()));
    assertThat(at("/advise", signedIn(left, Role.ADVISER))).isEqualTo(new Actor.Guest(left));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/advise", "/advise/clients", "/hub", "/hub/people", "/administer"})
  void letsWhoeverIsBothActAsAnAdviserOutsideAdministration(String path) {
    var both = staff.adviser(staff.hub("Tyne Hub"), "Bo Both");
    var session = signedIn(both.person(), Role.ADVISER, Role.ADMINISTRATOR);

    assertThat(at(path, session)).isEqualTo(both);
    assertThat(at("/admin", session)).isEqualTo(new Actor.Administrator(both.person()));
    assertThat(at("/admin/hubs", session)).isEqualTo(new Actor.Administrator(both.person()));
  }

  private Actor at(String path, OpenSession session) {
    return new StaffRecognition(() -> Optional.of(session), members, actor).actorOf(session, path);
  }

  private static OpenSession signedIn(PersonId person, Role... roles) {
    return session(Entrance.STAFF, person, roles);
  }

  private static OpenSession session(Entrance entrance, PersonId person, Role... roles) {
    return new OpenSession(
        UUID.randomUUID(),
        person,
        "Al",
        entrance,
        Arrays.stream(roles).collect(Collectors.toSet()),
        Set.of(),
        "browser",
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
