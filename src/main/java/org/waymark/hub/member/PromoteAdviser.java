package org.waymark.hub.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;

/**
 * Lets an adviser manage their hub: the role at the identity provider and the word in our own table
 * are both needed. The role comes first; without the other it opens nothing.
 */
@ApplicationScoped
public class PromoteAdviser {

  private final HubMembers members;
  private final AdviserAccounts accounts;

  PromoteAdviser(HubMembers members, AdviserAccounts accounts) {
    this.members = members;
    this.accounts = accounts;
  }

  /** What came of it. */
  public enum Promotion {
    /** They manage the hub when they next sign in, or within minutes. */
    PROMOTED,
    /** They cannot come in at all: restored first, they can manage. */
    DISABLED,
    /** The identity provider cannot be reached, or knows the account no more: nothing changed. */
    AWAY,
    /** There is no such person, or it is not for this actor to say. */
    NOT_YOURS
  }

  public Promotion promote(Actor actor, PersonId person) {
    var enabled = new AtomicBoolean();
    var account = members.change(actor, person, (member, _) -> enabled.set(member.isEnabled()));
    if (account.isEmpty()) {
      return Promotion.NOT_YOURS;
    }
    return enabled.get() ? promote(actor, person, account.get()) : Promotion.DISABLED;
  }

  private Promotion promote(Actor actor, PersonId person, String account) {
    return switch (accounts.makeManager(account)) {
      case DONE ->
          members.change(actor, person, (member, _) -> member.makeManager()).isPresent()
              ? Promotion.PROMOTED
              : Promotion.NOT_YOURS;
      case GONE, AWAY -> Promotion.AWAY;
    };
  }
}
