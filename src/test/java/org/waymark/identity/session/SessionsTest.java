package org.waymark.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.identity.DatabaseActors;
import org.waymark.identity.Role;
import org.waymark.kernel.HubId;

/** How long sessions last, who can end them, and who is who. */
@QuarkusTest
@TestTransaction
class SessionsTest {

  private static final Instant MORNING = Instant.parse("2026-06-01T08:00:00Z");
  private static final ProviderTokens TOKENS = new ProviderTokens("id", "refresh");

  @Inject Persons persons;
  @Inject DatabaseActors actors;

  /** The sessions as they are some time after the morning. */
  private Sessions after(Duration time) {
    return SessionsAt.moment(MORNING.plus(time), persons, actors);
  }

  private Sessions inTheMorning() {
    return after(Duration.ZERO);
  }

  private static Identification who(String subject, Role... roles) {
    return new Identification(
        "https://id.example",
        subject,
        "session-" + subject,
        "Somebody",
        "same@firm.example",
        Set.of(roles),
        Set.of(new HubId(new UUID(0, 7))));
  }

  private SessionToken open(Entrance entrance, String subject) {
    return inTheMorning().open(entrance, who(subject, Role.ADVISER), TOKENS, "a browser");
  }

  @Test
  void endsStaffSessionsAfterHalfAnHourWithoutARequest() {
    var token = open(Entrance.STAFF, "idle");

    assertThat(after(Duration.ofMinutes(29)).use(token)).isPresent();
    assertThat(after(Duration.ofMinutes(58)).use(token)).as("each request counts").isPresent();
    assertThat(after(Duration.ofMinutes(88)).use(token)).isEmpty();
    assertThat(after(Duration.ofMinutes(60)).use(token)).as("and it stays so").isEmpty();
  }

  @Test
  void endsStaffSessionsAfterTwelveHoursInAnyCase() {
    var token = open(Entrance.STAFF, "busy");

    for (var minutes = 20; minutes < 720; minutes += 20) {
      assertThat(after(Duration.ofMinutes(minutes)).use(token)).isPresent();
    }
    assertThat(after(Duration.ofHours(12)).use(token)).isEmpty();
  }

  @Test
  void letsOwnersStayLonger() {
    var token = open(Entrance.OWNERS, "owner");

    for (var hours = 19; hours < 720; hours += 19) {
      assertThat(after(Duration.ofHours(hours)).use(token)).isPresent();
    }
    assertThat(after(Duration.ofDays(30)).use(token)).isEmpty();
    var idle = open(Entrance.OWNERS, "owner");
    assertThat(after(Duration.ofHours(20)).use(idle)).isEmpty();
  }

  @Test
  void givesRolesToStaffAlone() {
    var staff = inTheMorning().use(open(Entrance.STAFF, "both")).orElseThrow();
    var owner = inTheMorning().use(open(Entrance.OWNERS, "both")).orElseThrow();

    assertThat(staff.roles()).containsExactly(Role.ADVISER);
    assertThat(staff.hub()).contains(new HubId(new UUID(0, 7)));
    assertThat(owner.roles()).isEmpty();
    assertThat(owner.hub()).isEmpty();
    assertThat(owner.person()).isEqualTo(staff.person());
  }

  @Test
  void takesNobodyForAnotherBecauseOfAnEmailAddress() {
    var one = inTheMorning().use(open(Entrance.OWNERS, "one")).orElseThrow();
    var two = inTheMorning().use(open(Entrance.OWNERS, "two")).orElseThrow();

    assertThat(one.person()).isNotEqualTo(two.person());
  }

  @Test
  void letsNobodyEndTheSessionOfAnother() {
    var mine = inTheMorning().use(open(Entrance.OWNERS, "me")).orElseThrow();
    var token = open(Entrance.OWNERS, "you");
    var yours = inTheMorning().use(token).orElseThrow();

    assertThat(inTheMorning().end(mine.person(), yours.id())).isEmpty();
    assertThat(inTheMorning().use(token)).isPresent();
    assertThat(inTheMorning().end(yours.person(), yours.id())).isPresent();
    assertThat(inTheMorning().use(token)).isEmpty();
  }

  @Test
  void endsAllSessionsOfAPersonAndNoOther() {
    var other = open(Entrance.OWNERS, "other");
    var first = open(Entrance.OWNERS, "many");
    var second = open(Entrance.STAFF, "many");
    var person = inTheMorning().use(first).orElseThrow().person();

    assertThat(inTheMorning().of(person)).hasSize(2);
    assertThat(inTheMorning().endAll(person)).hasSize(2);
    assertThat(inTheMorning().use(first)).isEmpty();
    assertThat(inTheMorning().use(second)).isEmpty();
    assertThat(inTheMorning().use(other)).isPresent();
  }

  @Test
  void asksTheProviderOnceHoweverManyRequestsAreUnderWay() {
    var session = inTheMorning().use(open(Entrance.STAFF, "rechecked")).orElseThrow();
    var later = after(Duration.ofMinutes(6));

    assertThat(inTheMorning().due(session.id())).isEmpty();
    assertThat(later.due(session.id())).contains(TOKENS);
    assertThat(later.due(session.id())).as("somebody is asking already").isEmpty();
    assertThat(after(Duration.ofMinutes(11)).due(session.id()))
        .as("and has perhaps not been answered yet")
        .isEmpty();
    assertThat(after(Duration.ofMinutes(12)).due(session.id())).as("or never was").isPresent();
  }

  @Test
  void takesAwayTheRolesTheProviderHasTakenAway() {
    var token = open(Entrance.STAFF, "demoted");
    var session = inTheMorning().use(token).orElseThrow();

    inTheMorning().renew(session.id(), who("demoted"), TOKENS);

    assertThat(inTheMorning().use(token).orElseThrow().roles()).isEmpty();
  }

  @Test
  void letsNoOtherPersonTakeOverASession() {
    var session = inTheMorning().use(open(Entrance.STAFF, "true")).orElseThrow();

    assertThat(inTheMorning().renew(session.id(), who("false"), TOKENS)).isEmpty();
  }

  @Test
  void knowsNoTokenThatItHasNotGiven() {
    assertThat(inTheMorning().use(SessionToken.draw(new SecureRandom()))).isEmpty();
    assertThat(SessionToken.read("' or true --")).isEmpty();
    assertThat(SessionToken.read("A".repeat(44))).isEmpty();
  }
}
