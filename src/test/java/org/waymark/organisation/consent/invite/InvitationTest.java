package org.waymark.organisation.consent.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Drawn;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.invite.AcceptInvitation.Acceptance;
import org.waymark.organisation.consent.invite.AcceptInvitation.Yes;
import org.waymark.organisation.consent.invite.ClientInvitations.Sent;
import org.waymark.organisation.consent.invite.InviteClient.Invited;

/** An adviser asks a firm to be let in, and the firm says yes. */
@QuarkusTest
class InvitationTest {

  private static final ClientInvitation.Invitee JOINERY =
      new ClientInvitation.Invitee("Ty Pren Joinery", "jo@example.org");

  @Inject Community community;
  @Inject InviteClient inviteClient;
  @Inject AcceptInvitation acceptInvitation;
  @Inject ClientInvitations invitations;
  @Inject Grants grants;

  @Test
  void tellsWhoAsksToWhoeverHoldsTheCode() {
    var hub = community.hub("Asking Hub");
    var code = invite(community.adviser(hub, "Alex Reed"));

    var asking = asking(new Actor.Visitor(), code).orElseThrow();

    assertThat(asking.adviser()).isEqualTo("Alex Reed");
    assertThat(asking.hub().name()).isEqualTo("Asking Hub");
    assertThat(asking.invitee()).isEqualTo(JOINERY);
    assertThat(asking(new Actor.Visitor(), Code.read(Code.Use.INVITATION, "0".repeat(28)).get()))
        .isEmpty();
  }

  @Test
  void letsInTheAdviserAloneOrTheWholeHub() {
    var hub = community.hub("Asking Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var colleague = community.adviser(hub, "Sam Hill");
    var firm = community.firm();

    assertThat(accept(invite(adviser), firm, false)).isInstanceOf(Acceptance.Accepted.class);
    assertThat(sees(adviser, firm)).isTrue();
    assertThat(sees(colleague, firm)).isFalse();

    assertThat(accept(invite(adviser), firm, true)).isInstanceOf(Acceptance.Accepted.class);
    assertThat(sees(colleague, firm)).isTrue();
  }

  @Test
  void isAcceptedOnce() {
    var adviser = community.adviser(community.hub("Asking Hub"), "Alex Reed");
    var code = invite(adviser);
    accept(code, community.firm(), false);

    var second = community.firm();

    assertThat(accept(code, second, false)).isInstanceOf(Acceptance.NotOpen.class);
    assertThat(sees(adviser, second)).isFalse();
    assertThat(asking(second, code)).isEmpty();
    assertThat(community.as(adviser, () -> invitations.visibleTo(adviser)))
        .singleElement()
        .satisfies(sent -> assertThat(sent.invitation().acceptedAt()).isPresent());
  }

  @Test
  void runsOutAfterFourteenDays() {
    var adviser = community.adviser(community.hub("Asking Hub"), "Alex Reed");
    var code = invite(adviser);
    community.sql(
        adviser, "update client_invitation set expires_at = expires_at - interval '14 days'");

    assertThat(asking(new Actor.Visitor(), code)).isEmpty();
    assertThat(accept(code, community.firm(), false)).isInstanceOf(Acceptance.NotOpen.class);
  }

  @Test
  void isForgottenThirtyDaysAfterItRanOut() {
    var adviser = community.adviser(community.hub("Asking Hub"), "Alex Reed");
    var accepted = invite(adviser);
    accept(accepted, community.firm(), false);
    invite(adviser);
    ranOut(adviser, 29);

    invitations.forgetWhatNobodyAccepted();

    assertThat(sentBy(adviser)).hasSize(2);
    ranOut(adviser, 2);
    invite(adviser);

    invitations.forgetWhatNobodyAccepted();

    assertThat(sentBy(adviser))
        .hasSize(2)
        .anySatisfy(sent -> assertThat(sent.acceptedAt()).isPresent())
        .anySatisfy(sent -> assertThat(sent.expiresAt()).isAfter(Instant.now()));
  }

  /** Lets time pass: those sent so far ran out so many days ago, or so many days before that. */
  private void ranOut(Actor.Adviser adviser, int days) {
    community.sql(
        adviser,
        "update client_invitation set expires_at = least(expires_at, now()) - ?1 * interval '1 day'",
        days);
  }

  private List<ClientInvitation> sentBy(Actor.Adviser adviser) {
    return seenBy(adviser).stream().map(Sent::invitation).toList();
  }

  @Test
  void isNotAskedForAClosedHub() {
    var hub = community.hub("Closing Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var code = invite(adviser);
    community.close(hub);

    assertThat(community.as(adviser, () -> inviteClient.invite(adviser, JOINERY, Drawn.slip())))
        .isInstanceOf(Invited.ClosedHub.class);
    assertThat(accept(code, community.firm(), false)).isInstanceOf(Acceptance.ClosedHub.class);
  }

  @Test
  void isSeenByTheAdvisersOfItsHubAlone() {
    var adviser = community.adviser(community.hub("Asking Hub"), "Alex Reed");
    var stranger = community.adviser(community.hub("Other Hub"), "Kim Lowe");
    invite(adviser);

    assertThat(community.as(stranger, () -> invitations.visibleTo(stranger))).isEmpty();
    assertThat(community.rows(stranger, "select firm_name from client_invitation")).isEmpty();
    assertThat(community.rows(new Actor.Visitor(), "select firm_name from client_invitation"))
        .isEmpty();
  }

  @Test
  void isNotAcceptedForAnAdviserAloneWhoHasLeft() {
    var hub = community.hub("Asking Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var colleague = community.adviser(hub, "Sam Hill");
    var firm = community.firm();
    var code = invite(adviser);
    assertThat(asking(new Actor.Visitor(), code).orElseThrow().left()).isFalse();

    community.leaves(adviser);

    assertThat(asking(new Actor.Visitor(), code).orElseThrow().left()).isTrue();
    assertThat(accept(code, firm, false)).isInstanceOf(Acceptance.AdviserLeft.class);
    assertThat(community.as(firm, () -> grants.visibleTo(firm))).isEmpty();
    assertThat(accept(code, firm, true)).isInstanceOf(Acceptance.Accepted.class);
    assertThat(sees(colleague, firm)).isTrue();
  }

  @Test
  void tellsNobodyWhoHasLeftThatMayNotKnowThemByName() {
    var hub = community.hub("Asking Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    community.leaves(adviser);
    var asks = "select adviser_left('%s', '%s')".formatted(adviser.person(), hub.id());

    assertThat(community.rows(community.firm(), asks)).asString().isEqualTo("[false]");
    assertThat(community.rows(new Actor.Visitor(), asks)).asString().isEqualTo("[false]");
  }

  @Test
  void tellsColleaguesOfAFirmThatLetsInTheHubAndNotOfOneThatLetsInTheAdviser() {
    var hub = community.hub("Asking Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var colleague = community.adviser(hub, "Sam Hill");
    var manager = new Actor.Adviser(community.person("Mo Reed"), hub.id(), true);
    accept(invite(adviser), community.firm(), false);
    invite(adviser);

    assertThat(seenBy(colleague)).hasSize(2).noneMatch(Sent::told);
    assertThat(seenBy(adviser)).hasSize(2).allMatch(Sent::told);
    assertThat(seenBy(manager)).hasSize(2).allMatch(Sent::told);

    ranOut(adviser, 31);
    invitations.forgetWhatNobodyAccepted();
    assertThat(seenBy(colleague)).as("no trace that it was accepted").isEmpty();
    assertThat(seenBy(adviser)).hasSize(1);

    accept(invite(adviser), community.firm(), true);
    assertThat(seenBy(colleague)).singleElement().matches(Sent::told);
  }

  private List<Sent> seenBy(Actor.Adviser adviser) {
    return community.as(adviser, () -> invitations.visibleTo(adviser));
  }

  private Code invite(Actor.Adviser adviser) {
    var invited = community.as(adviser, () -> inviteClient.invite(adviser, JOINERY, Drawn.slip()));
    assertThat(invited).isInstanceOf(Invited.Asked.class);
    return ((Invited.Asked) invited).code();
  }

  private Acceptance accept(Code code, Actor.Owner firm, boolean wholeHub) {
    var terms = Admissions.until(grants.today().plusDays(90), Scope.ANSWERS);
    return community.as(
        firm,
        () -> acceptInvitation.accept(code, new Yes(terms, Admissions.CONTACT, wholeHub), firm));
  }

  private Optional<ClientInvitations.Asking> asking(Actor someone, Code code) {
    return community.as(someone, () -> invitations.asking(code));
  }

  private boolean sees(Actor.Adviser adviser, Actor.Owner firm) {
    return community.as(adviser, () -> grants.with(firm.organisation(), adviser)).isPresent();
  }
}
