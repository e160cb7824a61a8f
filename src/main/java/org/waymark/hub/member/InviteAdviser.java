package org.waymark.hub.member;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.hub.Hub;
import org.waymark.hub.Hubs;
import org.waymark.hub.member.AdviserAccounts.Account;
import org.waymark.hub.member.AdviserAccounts.Creation;
import org.waymark.hub.member.HubMembers.Newcomer;
import org.waymark.hub.member.PendingAccounts.Pending.Wanted;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Slip;

/**
 * Invites somebody to advise for a hub. Either they have an account, a place in the hub and a
 * letter with a link, or none of it; what could not be undone is noted and undone later.
 */
@ApplicationScoped
public class InviteAdviser {

  private final Hubs hubs;
  private final HubMembers members;
  private final AdviserAccounts accounts;
  private final PendingAccounts pending;
  private final Underway underway;

  InviteAdviser(
      Hubs hubs,
      HubMembers members,
      AdviserAccounts accounts,
      PendingAccounts pending,
      Underway underway) {
    this.hubs = hubs;
    this.members = members;
    this.accounts = accounts;
    this.pending = pending;
    this.underway = underway;
  }

  /** What came of it. */
  public sealed interface Invitation {
    record Invited(PersonId person) implements Invitation {}

    record Flawed(List<Invitee.Flaw> flaws) implements Invitation {}

    /**
     * Somebody advises with this e-mail address already, or has not confirmed that it is theirs.
     */
    record AddressInUse() implements Invitation {}

    /** Nobody can be invited here until whoever runs the service sets it up. */
    record NotSetUp() implements Invitation {}

    /** The identity provider cannot be reached: nothing was changed. */
    record Away() implements Invitation {}

    /**
     * It did not work, and was undone.
     *
     * @param entirely false when an account is left over, which an administrator can see
     */
    record Failed(boolean entirely) implements Invitation {}

    /** There is no such hub, or it is not for this actor to invite for it. */
    record NotYours() implements Invitation {}
  }

  /**
   * Invites somebody, unless the same was asked before: then they are invited, and get no second
   * letter. Takes as long as the identity provider does, so in no transaction.
   */
  public Invitation invite(Actor actor, HubId id, Invitee invitee, Slip slip) {
    var hub = hubs.byId(id).filter(Hub::isOpen).filter(found -> found.isManagedBy(actor));
    var inviter = personOf(actor);
    if (hub.isEmpty() || inviter.isEmpty()) {
      return new Invitation.NotYours();
    }
    if (!invitee.flaws().isEmpty()) {
      return new Invitation.Flawed(invitee.flaws());
    }
    var asked = slip.id(id, inviter.get(), invitee.name(), invitee.email(), invitee.manages());
    var newcomer = new Newcomer(asked, invitee, id, inviter.get());
    return underway.once(
        asked,
        () ->
            members
                .askedAs(asked, id)
                .<Invitation>map(Invitation.Invited::new)
                .orElseGet(() -> invite(newcomer, hub.get())));
  }

  private Invitation invite(Newcomer newcomer, Hub hub) {
    return switch (accounts.invite(hub, newcomer.invitee())) {
      case Creation.Created(var account) -> takeIn(account, newcomer);
      case Creation.TakenIn(var account) -> takeInOwner(account, newcomer);
      case Creation.AddressInUse _ -> new Invitation.AddressInUse();
      case Creation.AddressRefused _ ->
          new Invitation.Flawed(List.of(Invitee.Flaw.EMAIL_MALFORMED));
      case Creation.NotSetUp _ -> new Invitation.NotSetUp();
      case Creation.Away _ -> new Invitation.Away();
      case Creation.Failed(var leftover) -> {
        leftover.ifPresent(
            left ->
                pending.want(
                    left.account(),
                    left.ownedBefore() ? Wanted.RELEASED : Wanted.REMOVED,
                    hub.id()));
        yield new Invitation.Failed(leftover.isEmpty());
      }
    };
  }

  private Invitation takeIn(Account account, Newcomer newcomer) {
    try {
      return new Invitation.Invited(members.add(account, newcomer));
    } catch (RuntimeException e) {
      Log.errorf(e, "Somebody invited could not be taken in; account %s goes", account.subject());
      return undo(account, Wanted.REMOVED, newcomer.hub());
    }
  }

  /** Their account is never removed, whatever happens: it was there before. */
  private Invitation takeInOwner(Account account, Newcomer newcomer) {
    try {
      return new Invitation.Invited(members.addOwner(account, newcomer));
    } catch (RuntimeException e) {
      Log.errorf(e, "Account %s could not be taken in, and is let go", account.subject());
    }
    // Another invitation was faster: the role is now owed to that.
    return members.hasPlace(account)
        ? new Invitation.AddressInUse()
        : undo(account, Wanted.RELEASED, newcomer.hub());
  }

  private Invitation undo(Account account, Wanted wanted, HubId hub) {
    var subject = account.subject();
    var reply = wanted == Wanted.REMOVED ? accounts.remove(subject) : accounts.letGo(subject);
    return switch (reply) {
      case DONE, GONE -> new Invitation.Failed(true);
      case AWAY -> {
        Log.errorf("Account %s could not be %s, which is noted", subject, wanted.code());
        pending.want(subject, wanted, hub);
        yield new Invitation.Failed(false);
      }
    };
  }

  private static Optional<PersonId> personOf(Actor actor) {
    return switch (actor) {
      case Actor.Adviser(var person, _, _) -> Optional.of(person);
      case Actor.Administrator(var person) -> Optional.of(person);
      case Actor.Visitor _, Actor.Guest _, Actor.Owner _, Actor.Partner _, Actor.Housekeeping _ ->
          Optional.empty();
    };
  }
}
