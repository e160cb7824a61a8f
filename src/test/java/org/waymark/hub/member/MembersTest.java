package org.waymark.hub.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Drawn;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.Staff;
import org.waymark.hub.CloseHub;
import org.waymark.hub.Hub;
import org.waymark.hub.member.DisableAdviser.Disabling;
import org.waymark.hub.member.HubMembers.Colleague;
import org.waymark.hub.member.HubMembers.Membership;
import org.waymark.hub.member.InviteAdviser.Invitation;
import org.waymark.hub.member.PendingAccounts.Pending.Wanted;
import org.waymark.hub.member.PromoteAdviser.Promotion;
import org.waymark.hub.member.RestoreAdviser.Restoring;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.Identification;
import org.waymark.identity.session.ProviderTokens;
import org.waymark.identity.session.Sessions;
import org.waymark.kernel.PersonId;

/** Who is whose adviser, from the invitation to the end of access. */
@QuarkusTest
class MembersTest {

  @Inject Staff staff;
  @Inject PretendAdvisers provider;
  @Inject HubMembers members;
  @Inject PendingAccounts pending;
  @Inject InviteAdviser inviteAdviser;
  @Inject DisableAdviser disableAdviser;
  @Inject RestoreAdviser restoreAdviser;
  @Inject PromoteAdviser promoteAdviser;
  @Inject SettleAccounts settleAccounts;
  @Inject CloseHub closeHub;
  @Inject Sessions sessions;
  @Inject CurrentActor actor;

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
    as(staff.administrator(), _ -> settleAccounts.settle());
  }

  @Test
  void recognisesWhomAManagerInvited() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");

    var person =
        invited(as(manager, m -> inviteAdviser.invite(m, hub.id(), invitee("Al"), Drawn.slip())));

    assertThat(members.memberOf(person)).contains(new Membership(hub.id(), false));
    assertThat(members.memberOf(manager.person())).contains(new Membership(hub.id(), true));
    assertThat(names(manager, hub)).containsExactly("Al", "Mo Manager");
  }

  @Test
  void recognisesNobodyWhoWasDisabledUntilTheyAreRestored() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var adviser = staff.adviser(hub, "Al Adviser").person();

    assertThat(outcome(manager, m -> disableAdviser.disable(m, adviser)))
        .isEqualTo(Disabling.DISABLED);
    assertThat(members.memberOf(adviser)).isEmpty();
    assertThat(outcome(manager, m -> promoteAdviser.promote(m, adviser)))
        .isEqualTo(Promotion.DISABLED);

    assertThat(outcome(manager, m -> restoreAdviser.restore(m, adviser)))
        .isEqualTo(Restoring.RESTORED);
    assertThat(members.memberOf(adviser)).isPresent();
  }

  @Test
  void recognisesNobodyOfAClosedHub() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");

    as(staff.administrator(), a -> closeHub.close(a, hub.id()));

    assertThat(members.memberOf(manager.person())).isEmpty();
    assertThat(
            outcome(manager, m -> inviteAdviser.invite(m, hub.id(), invitee("Al"), Drawn.slip())))
        .isInstanceOf(Invitation.NotYours.class);
  }

  @Test
  void leavesOtherHubsAlone() {
    var hub = staff.hub("Tyne Hub");
    var adviser = staff.adviser(hub, "Al Adviser");
    var stranger = staff.manager(staff.hub("Tees Hub"), "Sam Stranger");

    assertThat(outcome(stranger, s -> disableAdviser.disable(s, adviser.person())))
        .isEqualTo(Disabling.NOT_YOURS);
    assertThat(outcome(stranger, s -> promoteAdviser.promote(s, adviser.person())))
        .isEqualTo(Promotion.NOT_YOURS);
    assertThat(
            outcome(stranger, s -> inviteAdviser.invite(s, hub.id(), invitee("Al"), Drawn.slip())))
        .isInstanceOf(Invitation.NotYours.class);
    assertThat(List.copyOf(as(stranger, s -> members.visibleTo(s, hub.id())))).isEmpty();
    assertThat(outcome(adviser, a -> disableAdviser.disable(a, stranger.person())))
        .isEqualTo(Disabling.NOT_YOURS);
  }

  @Test
  void doesNotLetAManagerLockThemselvesOut() {
    var manager = staff.manager(staff.hub("Tyne Hub"), "Mo Manager");

    assertThat(outcome(manager, m -> disableAdviser.disable(m, manager.person())))
        .isEqualTo(Disabling.YOURSELF);
  }

  @Test
  void endsTheSessionsOfWhomeverIsDisabled() {
    var hub = staff.hub("Tyne Hub");
    var adviser = staff.adviser(hub, "Al Adviser");
    var manager = staff.manager(hub, "Mo Manager");
    var account = accountOf(adviser.person());
    var token =
        as(
            new Actor.Housekeeping(),
            _ ->
                sessions.open(
                    Entrance.STAFF,
                    new Identification(
                        PretendAdvisers.ISSUER,
                        account,
                        "sid-" + account,
                        "Al Adviser",
                        "al@hub.example.org",
                        Set.of(Role.ADVISER),
                        Set.of(hub.id())),
                    new ProviderTokens("id", "refresh"),
                    "test"));

    as(manager, m -> disableAdviser.disable(m, adviser.person()));

    assertThat(outcome(new Actor.Housekeeping(), _ -> sessions.use(token)))
        .isEqualTo(Optional.empty());
  }

  @Test
  void endsAccessAtOnceAndTellsTheProviderWhenItIsBack() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var adviser = staff.adviser(hub, "Al Adviser").person();
    var account = accountOf(adviser);
    provider.be(Mood.AWAY);

    assertThat(outcome(manager, m -> disableAdviser.disable(m, adviser)))
        .isEqualTo(Disabling.DISABLED_HERE);

    assertThat(members.memberOf(adviser)).isEmpty();
    assertThat(provider.enabled()).contains(account);
    assertThat(List.copyOf(as(staff.administrator(), _ -> pending.visible())))
        .anySatisfy(
            each -> {
              assertThat(each.account()).isEqualTo(account);
              assertThat(each.wanted()).isEqualTo(Wanted.DISABLED);
              assertThat(each.tries()).isEqualTo(1);
            });
    provider.be(Mood.WELL);
    settleAccounts.whenDue();
    assertThat(provider.enabled()).doesNotContain(account);
    assertThat(List.copyOf(as(staff.administrator(), _ -> pending.visible()))).isEmpty();
  }

  @Test
  void bringsBothPlacesTogetherWhenTheProviderHearsOfTwoChangesInTheWrongOrder() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var adviser = staff.adviser(hub, "Al Adviser").person();
    var account = accountOf(adviser);
    outcome(manager, m -> disableAdviser.disable(m, adviser));
    outcome(manager, m -> restoreAdviser.restore(m, adviser));
    as(staff.administrator(), _ -> settleAccounts.settle(account, Wanted.DISABLED));
    assertThat(provider.enabled()).as("told late, and wrong by now").doesNotContain(account);
    settleAccounts.whenDue();
    assertThat(provider.enabled()).contains(account);
  }

  @Test
  void makesAManagerInBothPlacesOrNeither() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var adviser = staff.adviser(hub, "Al Adviser").person();
    provider.be(Mood.AWAY);

    assertThat(outcome(manager, m -> promoteAdviser.promote(m, adviser))).isEqualTo(Promotion.AWAY);
    assertThat(members.memberOf(adviser)).contains(new Membership(hub.id(), false));

    provider.be(Mood.WELL);
    assertThat(outcome(manager, m -> promoteAdviser.promote(m, adviser)))
        .isEqualTo(Promotion.PROMOTED);
    assertThat(members.memberOf(adviser)).contains(new Membership(hub.id(), true));
    assertThat(provider.isManager(accountOf(adviser))).isTrue();
  }

  @Test
  void changesNothingWhileTheProviderIsAway() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    provider.be(Mood.AWAY);

    assertThat(
            outcome(manager, m -> inviteAdviser.invite(m, hub.id(), invitee("Al"), Drawn.slip())))
        .isInstanceOf(Invitation.Away.class);

    assertThat(names(manager, hub)).containsExactly("Mo Manager");
  }

  @Test
  void notesAnAccountThatCouldNotBeUndone() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    provider.be(Mood.LEAVES_SOMETHING_OVER);

    assertThat(
            outcome(manager, m -> inviteAdviser.invite(m, hub.id(), invitee("Al"), Drawn.slip())))
        .isEqualTo(new Invitation.Failed(false));

    assertThat(names(manager, hub)).containsExactly("Mo Manager");
    assertThat(List.copyOf(as(manager, _ -> pending.visible())))
        .extracting(PendingAccounts.Pending::wanted)
        .containsExactly(Wanted.REMOVED);
  }

  @Test
  void removesTheAccountAgainWhenTheDatabaseDoesNotTakeThePerson() {
    var hub = staff.hub("Tyne Hub");
    // No such person is known, so nobody can have been invited by them.
    var unknown = new Actor.Administrator(new PersonId(new UUID(7, 7)));
    var before = provider.enabled();

    assertThat(
            outcome(unknown, u -> inviteAdviser.invite(u, hub.id(), invitee("Al"), Drawn.slip())))
        .isEqualTo(new Invitation.Failed(true));

    assertThat(provider.enabled()).isEqualTo(before);
  }

  @Test
  void refusesAnInvitationWithAFlaw() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");

    assertThat(
            outcome(
                manager,
                m ->
                    inviteAdviser.invite(
                        m, hub.id(), new Invitee("<b>", "al", false), Drawn.slip())))
        .isEqualTo(
            new Invitation.Flawed(
                List.of(Invitee.Flaw.NAME_MALFORMED, Invitee.Flaw.EMAIL_MALFORMED)));
  }

  private String accountOf(PersonId person) {
    var account = new StringBuilder();
    as(
        staff.administrator(),
        a -> members.change(a, person, (_, subject) -> account.append(subject)));
    return account.toString();
  }

  private List<String> names(Actor.Adviser onlooker, Hub hub) {
    return as(onlooker, o -> members.visibleTo(o, hub.id())).stream().map(Colleague::name).toList();
  }

  private static Invitee invitee(String name) {
    return new Invitee(name, UUID.randomUUID() + "@hub.example.org", false);
  }

  private static PersonId invited(Invitation invitation) {
    return ((Invitation.Invited) invitation).person();
  }

  private <A extends Actor, T> T as(A someone, Function<A, T> act) {
    return actor.as(someone, () -> act.apply(someone));
  }

  private <A extends Actor> Object outcome(A someone, Function<A, ?> act) {
    return actor.as(someone, () -> act.apply(someone));
  }
}
