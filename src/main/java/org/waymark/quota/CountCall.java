package org.waymark.quota;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.Sender;

/** Counts a call of whoever makes it, and says whether it may go on. */
@ApplicationScoped
public class CountCall {

  private final Quota ofPartner;
  private final Quota ofSender;
  private final Buckets buckets;
  private final CallerKeys keys;
  private final Absence absence;

  CountCall(QuotaConfig config, Buckets buckets, CallerKeys keys, Absence absence) {
    ofPartner = new Quota("partner", config.partner().calls(), config.partner().window());
    ofSender = new Quota("sender", config.sender().calls(), config.sender().window());
    this.buckets = buckets;
    this.keys = keys;
    this.absence = absence;
  }

  /**
   * A partner's programs have one quota, wherever they run; whoever else calls is told apart by the
   * address. While the database is away nobody is counted.
   */
  public Verdict count(Actor actor, Sender sender) {
    return count(actor, sender, 1);
  }

  /**
   * The same of a call that costs as much as several. None costs more than there are in a window:
   * else it could never be made.
   */
  public Verdict count(Actor actor, Sender sender, long calls) {
    if (absence.lasts()) {
      return new Verdict.Uncounted();
    }
    try {
      return switch (actor) {
        case Actor.Partner(var partner) -> take(partner.toString(), ofPartner, calls);
        case Actor.Visitor _,
            Actor.Guest _,
            Actor.Owner _,
            Actor.Adviser _,
            Actor.Administrator _,
            Actor.Housekeeping _ ->
            sender
                .site()
                .map(site -> take(site, ofSender, calls))
                .orElseGet(Verdict.Uncounted::new);
      };
    } catch (RuntimeException away) {
      absence.begin(away);
      return new Verdict.Uncounted();
    }
  }

  private Verdict take(String caller, Quota quota, long calls) {
    return buckets.take(keys.of(caller, quota), quota, Math.min(calls, quota.calls()));
  }
}
