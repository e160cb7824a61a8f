package org.waymark.hub.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.Staff;
import org.waymark.hub.CloseHub;
import org.waymark.hub.Hub;
import org.waymark.hub.member.HubMembers.Letter;
import org.waymark.hub.member.SendInvitationAgain.Sending;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.Identification;
import org.waymark.identity.session.ProviderTokens;
import org.waymark.identity.session.Sessions;

/** An invitation goes out again, now and then, until somebody has come with it. */
@QuarkusTest
class SendInvitationAgainTest {

  @Inject Staff staff;
  @Inject Community community;
  @Inject PretendAdvisers provider;
  @Inject HubMembers members;
  @Inject SendInvitationAgain sendAgain;
  @Inject DisableAdviser disableAdviser;
  @Inject CloseHub closeHub;
  @Inject Sessions sessions;
  @Inject CurrentActor actor;

  private Hub hub;
  private Actor.Adviser manager;
  private Actor.Adviser invited;
  private String account;

  @BeforeEach
  void invite() {
    hub = staff.hub("Tyne Hub");
    manager = staff.manager(hub, "Mo Manager");
    invited = staff.adviser(hub, "Al Adviser");
    account =
        community
            .rows(
                staff.administrator(),
                "select subject from person where id = '" + invited.person() + "'")
            .getFirst()
            .toString();
  }

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
  }

  @Test
  void sendsItAgainToWhoeverHasNotCome() {
    minutesPass(11);
    var before = letter();

    assertThat(sendsAs(manager)).isEqualTo(Sending.SENT);

    assertThat(provider.sentAgain()).containsOnlyOnce(account);
    assertThat(letter().invitedAt()).isEqualTo(before.invitedAt());
    assertThat(letter().sentAt()).isAfter(before.sentAt());
    assertThat(letter().awaited()).isTrue();
  }

  @Test
  void waitsTenMinutesAfterEachLetter() {
    minutesPass(9);
    assertThat(sendsAs(manager)).isEqualTo(Sending.TOO_SOON);
    minutesPass(2);
    assertThat(sendsAs(manager)).isEqualTo(Sending.SENT);
    assertThat(sendsAs(staff.administrator())).isEqualTo(Sending.TOO_SOON);
    minutesPass(11);
    assertThat(sendsAs(staff.administrator())).isEqualTo(Sending.SENT);

    assertThat(provider.sentAgain()).filteredOn(account::equals).hasSize(2);
  }

  @Test
  void changesNothingWhileTheProviderOrItsMailIsAway() {
    minutesPass(11);
    assertThat(sendsAs(manager)).isEqualTo(Sending.SENT);
    minutesPass(11);
    var before = letter();
    provider.be(Mood.AWAY);

    assertThat(sendsAs(manager)).isEqualTo(Sending.AWAY);

    assertThat(letter()).isEqualTo(before);
    provider.be(Mood.WELL);
    assertThat(sendsAs(manager)).as("at once").isEqualTo(Sending.SENT);
  }

  @Test
  void sendsNothingToWhoeverHasCome() {
    minutesPass(11);
    signsIn(Entrance.STAFF);

    assertThat(sendsAs(manager)).isEqualTo(Sending.TAKEN_UP);

    assertThat(letter().awaited()).isFalse();
    assertThat(provider.sentAgain()).doesNotContain(account);
  }

  @Test
  void stillWaitsForWhoeverCameToTheirOwnFirmOnly() {
    minutesPass(11);
    signsIn(Entrance.OWNERS);

    assertThat(letter().awaited()).isTrue();
    assertThat(sendsAs(manager)).isEqualTo(Sending.SENT);
  }

  @Test
  void sendsNothingToWhoeverHasNoAccessOrNoAccount() {
    minutesPass(11);
    provider.forget(account);
    assertThat(sendsAs(manager)).isEqualTo(Sending.GONE);

    actor.as(manager, () -> disableAdviser.disable(manager, invited.person()));

    assertThat(sendsAs(manager)).isEqualTo(Sending.NO_ACCESS);
    assertThat(letter().awaited()).isFalse();
    assertThat(provider.sentAgain()).doesNotContain(account);
  }

  @Test
  void sendsNothingForAnybodyElse() {
    minutesPass(11);
    var stranger = staff.manager(staff.hub("Tees Hub"), "Sam Stranger");
    assertThat(sendsAs(stranger)).isEqualTo(Sending.NOT_YOURS);
    assertThat(sendsAs(staff.adviser(hub, "Cy Colleague"))).isEqualTo(Sending.NOT_YOURS);
    var administrator = staff.administrator();
    actor.as(administrator, () -> closeHub.close(administrator, hub.id()));

    assertThat(sendsAs(manager)).isEqualTo(Sending.NOT_YOURS);
    assertThat(sendsAs(administrator)).as("a closed hub").isEqualTo(Sending.NOT_YOURS);
    assertThat(provider.sentAgain()).doesNotContain(account);
  }

  private Sending sendsAs(Actor someone) {
    return actor.as(someone, () -> sendAgain.send(someone, invited.person()));
  }

  private Letter letter() {
    var administrator = staff.administrator();
    return actor.as(administrator, () -> members.visibleTo(administrator, hub.id())).stream()
        .filter(colleague -> colleague.person().equals(invited.person()))
        .findFirst()
        .orElseThrow()
        .letter();
  }

  private void minutesPass(int minutes) {
    community.sql(
        staff.administrator(),
        "update hub_member set invited_at = invited_at - ?2 * interval '1 minute',"
            + " sent_again_at = sent_again_at - ?2 * interval '1 minute' where person_id = ?1",
        invited.person().value(),
        minutes);
  }

  private void signsIn(Entrance entrance) {
    var who =
        new Identification(
            PretendAdvisers.ISSUER,
            account,
            "sid-" + account,
            "Al Adviser",
            "al@hub.example.org",
            Set.of(Role.ADVISER),
            Set.of(hub.id()));
    actor.as(
        new Actor.Housekeeping(),
        () -> sessions.open(entrance, who, new ProviderTokens("id", "refresh"), "test"));
  }
}
