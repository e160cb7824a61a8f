package org.waymark.hub.member;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.hub.member.AdviserAccounts.Reply;
import org.waymark.hub.member.PendingAccounts.Pending.Wanted;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Tells the identity provider what it could not be told before. */
@ApplicationScoped
public class SettleAccounts {

  /** In one go: each takes as long as the provider does. */
  private static final int AT_ONCE = 20;

  private final PendingAccounts pending;
  private final HubMembers members;
  private final AdviserAccounts accounts;
  private final CurrentActor actor;

  SettleAccounts(
      PendingAccounts pending, HubMembers members, AdviserAccounts accounts, CurrentActor actor) {
    this.pending = pending;
    this.members = members;
    this.accounts = accounts;
    this.actor = actor;
  }

  @Scheduled(identity = "settle-accounts", every = "5m", delayed = "1m", concurrentExecution = SKIP)
  void whenDue() {
    actor.as(new Actor.Housekeeping(), this::settle);
  }

  /**
   * Tries what is pending and to be seen by whoever acts, until the provider does not do as it is
   * told: whoever waits then waits for one silence, and the next time begins with another account.
   *
   * @return how many are settled
   */
  public long settle() {
    return pending.visible().stream()
        .limit(AT_ONCE)
        .takeWhile(each -> settle(each.account(), each.wanted()))
        .count();
  }

  /** Tries one. Whether the provider knows now. */
  boolean settle(String account, Wanted wanted) {
    return switch (tell(account, wanted)) {
      case DONE, GONE -> {
        pending.settled(account, wanted);
        yield true;
      }
      case AWAY -> {
        pending.triedInVain(account);
        yield false;
      }
    };
  }

  /** An account that its owner has for a firm as well is never shut on behalf of a hub. */
  private Reply tell(String account, Wanted wanted) {
    var own = members.withOwnAccount(account);
    return switch (wanted) {
      case ENABLED ->
          own.map(member -> readmit(account, member)).orElseGet(() -> accounts.enable(account));
      case DISABLED -> own.isPresent() ? accounts.suspend(account) : accounts.disable(account);
      case REMOVED -> accounts.remove(account);
      case RELEASED -> accounts.letGo(account);
    };
  }

  /** An account that a hub had made may have been shut before its owner claimed a firm. */
  private Reply readmit(String account, HubMember member) {
    var open = member.hadAccount() ? Reply.DONE : accounts.enable(account);
    return open == Reply.DONE ? accounts.admit(account, member.manages()) : open;
  }
}
