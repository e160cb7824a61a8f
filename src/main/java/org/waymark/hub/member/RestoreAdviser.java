package org.waymark.hub.member;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.hub.member.PendingAccounts.Pending.Wanted;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;

/** Gives somebody the access back that was taken from them. */
@ApplicationScoped
public class RestoreAdviser {

  private final HubMembers members;
  private final PendingAccounts pending;
  private final SettleAccounts settleAccounts;

  RestoreAdviser(HubMembers members, PendingAccounts pending, SettleAccounts settleAccounts) {
    this.members = members;
    this.pending = pending;
    this.settleAccounts = settleAccounts;
  }

  /** What came of it. */
  public enum Restoring {
    RESTORED,
    /** They may come in, and can as soon as the identity provider has been told. */
    RESTORED_HERE,
    /** There is no such person, or it is not for this actor to restore them. */
    NOT_YOURS
  }

  public Restoring restore(Actor actor, PersonId person) {
    return members
        .change(
            actor,
            person,
            (member, account) -> {
              member.restore();
              pending.want(account, Wanted.ENABLED, member.hub());
            })
        .map(
            account ->
                settleAccounts.settle(account, Wanted.ENABLED)
                    ? Restoring.RESTORED
                    : Restoring.RESTORED_HERE)
        .orElse(Restoring.NOT_YOURS);
  }
}
