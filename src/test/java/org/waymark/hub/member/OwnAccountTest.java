package org.waymark.hub.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Drawn;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.Staff;
import org.waymark.hub.Hub;
import org.waymark.hub.member.DisableAdviser.Disabling;
import org.waymark.hub.member.HubMembers.Colleague;
import org.waymark.hub.member.HubMembers.Membership;
import org.waymark.hub.member.InviteAdviser.Invitation;
import org.waymark.hub.member.PendingAccounts.Pending;
import org.waymark.hub.member.PendingAccounts.Pending.Wanted;
import org.waymark.hub.member.RestoreAdviser.Restoring;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.Identification;
import org.waymark.identity.session.OpenSession;
import org.waymark.identity.session.ProviderTokens;
import org.waymark.identity.session.Sessions;
import org.waymark.kernel.PersonId;

/** Somebody who has an account becomes an adviser with it, and keeps it whatever happens. */
@QuarkusTest
class OwnAccountTest {

  @Inject Staff staff;
  @Inject PretendAdvisers provider;
  @Inject HubMembers members;
  @Inject PendingAccounts pending;
  @Inject InviteAdviser inviteAdviser;
  @Inject DisableAdviser disableAdviser;
  @Inject RestoreAdviser restoreAdviser;
  @Inject SettleAccounts settleAccounts;
  @Inject Sessions sessions;
  @Inject CurrentActor actor;

  private Hub hub;
  private Actor.Adviser manager;
  private String email;
  private String account;

  @BeforeEach
  void anOwnerHasAnAccount() {
    hub = staff.hub("Tyne Hub");
    manager = staff.manager(hub, "Mo Manager");
    email = UUID.randomUUID() + "@firm.example.org";
    account = provider.ownAccount(email);
  }

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
    actor.as(staff.administrator(), () -> settleAccounts.settle());
  }

  @Test
  void staysThePersonTheyWereAndGetsAPlace() {
    var olive = comes(Entrance.OWNERS);

    assertThat(invites("Al Typed")).isEqualTo(new Invitation.Invited(olive));

    assertThat(members.memberOf(olive)).contains(new Membership(hub.id(), false));
    assertThat(provider.isAdviser(account)).isTrue();
  }

  @Test
  void isCalledAsWasTypedUntilTheyCome() {
    comes(Entrance.OWNERS);
    invites("Al Typed");
    comes(Entrance.OWNERS);

    assertThat(colleague().name()).isEqualTo("Al Typed");
    assertThat(colleague().email()).isEqualTo(email);

    comes(Entrance.STAFF);
    assertThat(colleague().name()).isEqualTo("Olive Owner");
    assertThat(colleague().email()).isEqualTo("olive@firm.example.org");
  }

  @Test
  void isAnsweredForLikeAnybodyElse() {
    var known = comes(Entrance.OWNERS);
    var stranger = new Invitee("Al", UUID.randomUUID() + "@hub.example.org", false);

    var invited = ((Invitation.Invited) invites("Al")).person();
    var other = ((Invitation.Invited) invites(stranger)).person();

    assertThat(invited).isEqualTo(known);
    assertThat(other.value().version())
        .as("not even ids tell who was known")
        .isEqualTo(invited.value().version());
  }

  @Test
  void isInvitedOnceWithOneForm() {
    comes(Entrance.OWNERS);
    var slip = Drawn.slip();
    var invitee = new Invitee("Al", email, false);
    var first = actor.as(manager, () -> inviteAdviser.invite(manager, hub.id(), invitee, slip));

    assertThat(actor.as(manager, () -> inviteAdviser.invite(manager, hub.id(), invitee, slip)))
        .isEqualTo(first);
    assertThat(invites("Al")).as("another form").isEqualTo(new Invitation.AddressInUse());
  }

  @Test
  void keepsTheAccountWhenTheDatabaseDoesNotTakeThem() {
    // No such person is known, so nobody can have been invited by them.
    var unknown = new Actor.Administrator(new PersonId(new UUID(7, 7)));

    assertThat(
            actor.as(
                unknown,
                () ->
                    inviteAdviser.invite(
                        unknown, hub.id(), new Invitee("Al", email, false), Drawn.slip())))
        .isEqualTo(new Invitation.Failed(true));

    assertThat(provider.enabled()).contains(account);
    assertThat(provider.isAdviser(account)).isFalse();
  }

  @Test
  void losesTheRoleLaterWhereItCouldNotBeTakenBackAtOnceAndKeepsTheAccount() {
    provider.be(Mood.LEAVES_SOMETHING_OVER);
    assertThat(invites("Al")).isEqualTo(new Invitation.Failed(false));
    assertThat(wanted()).containsExactly(Wanted.RELEASED);
    assertThat(provider.isAdviser(account)).isTrue();
    provider.be(Mood.WELL);

    actor.as(new Actor.Housekeeping(), () -> settleAccounts.settle());

    assertThat(provider.isAdviser(account)).isFalse();
    assertThat(provider.enabled()).contains(account);
    assertThat(wanted()).isEmpty();
  }

  @Test
  void losesTheRoleAndNotTheAccountWhenTheHubEndsTheirAccess() {
    var olive = ((Invitation.Invited) invites("Al")).person();

    assertThat(actor.as(manager, () -> disableAdviser.disable(manager, olive)))
        .isEqualTo(Disabling.DISABLED);
    assertThat(members.memberOf(olive)).isEmpty();
    assertThat(provider.isAdviser(account)).isFalse();
    assertThat(provider.enabled()).contains(account);

    assertThat(actor.as(manager, () -> restoreAdviser.restore(manager, olive)))
        .isEqualTo(Restoring.RESTORED);
    assertThat(members.memberOf(olive)).isPresent();
    assertThat(provider.isAdviser(account)).isTrue();
  }

  @Test
  void triesOneAccountAtATimeWhileTheProviderIsAwayAndAnotherTheNextTime() {
    var first = staff.adviser(hub, "Al Adviser").person();
    var second = staff.adviser(hub, "Bea Adviser").person();
    provider.be(Mood.AWAY);
    actor.as(manager, () -> disableAdviser.disable(manager, first));
    actor.as(manager, () -> disableAdviser.disable(manager, second));

    assertThat(tries()).containsExactly(1, 1);
    actor.as(manager, () -> settleAccounts.settle());
    assertThat(tries()).containsExactly(1, 2);
    actor.as(manager, () -> settleAccounts.settle());
    assertThat(tries()).containsExactly(2, 2);
  }

  private List<Integer> tries() {
    return actor.as(manager, () -> pending.visible()).stream().map(Pending::tries).toList();
  }

  @Test
  void keepsThePlaceTheyHaveWhenAnotherHubIsToldTooLate() {
    var olive = ((Invitation.Invited) invites("Al")).person();
    var other = staff.manager(staff.hub("Tees Hub"), "Sam Stranger");
    // As when both asked at once, and the provider took the second for the first.
    provider.letGo(account);

    assertThat(
            actor.as(
                other,
                () ->
                    inviteAdviser.invite(
                        other, other.hub(), new Invitee("Al", email, false), Drawn.slip())))
        .isEqualTo(new Invitation.AddressInUse());

    assertThat(members.memberOf(olive)).contains(new Membership(hub.id(), false));
    assertThat(provider.isAdviser(account)).as("the role is owed to the first").isTrue();
  }

  private Invitation invites(String name) {
    return invites(new Invitee(name, email, false));
  }

  private Invitation invites(Invitee invitee) {
    return actor.as(manager, () -> inviteAdviser.invite(manager, hub.id(), invitee, Drawn.slip()));
  }

  private Colleague colleague() {
    return actor.as(manager, () -> members.visibleTo(manager, hub.id())).stream()
        .filter(each -> !each.person().equals(manager.person()))
        .findFirst()
        .orElseThrow();
  }

  private List<Wanted> wanted() {
    return actor.as(manager, () -> pending.visible()).stream().map(Pending::wanted).toList();
  }

  /** Under the name and the address that the provider has for the account. */
  private PersonId comes(Entrance entrance) {
    var who =
        new Identification(
            PretendAdvisers.ISSUER,
            account,
            "sid-" + account,
            "Olive Owner",
            "olive@firm.example.org",
            Set.of(),
            Set.of());
    return actor.as(
        new Actor.Housekeeping(),
        () -> {
          var token = sessions.open(entrance, who, new ProviderTokens("id", "refresh"), "test");
          return sessions.use(token).map(OpenSession::person).orElseThrow();
        });
  }
}
