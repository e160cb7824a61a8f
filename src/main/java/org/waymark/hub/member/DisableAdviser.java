package org.waymark.hub.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.waymark.hub.member.PendingAccounts.Pending.Wanted;
import org.waymark.identity.Actor;
import org.waymark.identity.session.Sessions;
import org.waymark.kernel.PersonId;

/**
 * Ends somebody's access: in our own tables first, which counts from their next request on, then at
 * the identity provider, however long that takes.
 */
@ApplicationScoped
public class DisableAdviser {

  private final HubMembers members;
  private final PendingAccounts pending;
  private final SettleAccounts settleAccounts;
  private final Sessions sessions;
  private final Clock clock;

  DisableAdviser(
      HubMembers members,
      PendingAccounts pending,
      SettleAccounts settleAccounts,
      Sessions sessions,
      Clock clock) {
    this.members = members;
    this.pending = pending;
    this.settleAccounts = settleAccounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Disabling {
    DISABLED,
    /** They have no access. The identity provider will be told later. */
    DISABLED_HERE,
    /** Whoever manages a hub would lock themselves out. */
    YOURSELF,
    /** There is no such person, or it is not for this actor to disable them. */
    NOT_YOURS
  }

  public Disabling disable(Actor actor, PersonId person) {
    if (actor instanceof Actor.Adviser(var self, _, _) && self.equals(person)) {
      return Disabling.YOURSELF;
    }
    return members
        .change(
            actor,
            person,
            (member, account) -> {
              member.disable(clock.instant());
              pending.want(account, Wanted.DISABLED, member.hub());
            })
        .map(account -> tellOthers(person, account))
        .orElse(Disabling.NOT_YOURS);
  }

  private Disabling tellOthers(PersonId person, String account) {
    sessions.endAll(person);
    return settleAccounts.settle(account, Wanted.DISABLED)
        ? Disabling.DISABLED
        : Disabling.DISABLED_HERE;
  }
}
