package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Slip;
import org.waymark.kernel.time.CivilTime;

/** A firm, or its adviser, says how far a referral has got. */
@ApplicationScoped
public class RecordStage {

  private final Referrals referrals;
  private final Records records;
  private final Reach reach;
  private final Clock clock;

  RecordStage(Referrals referrals, Records records, Reach reach, Clock clock) {
    this.referrals = referrals;
    this.records = records;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * A referral as whoever says something has seen it.
   *
   * @param version of it
   */
  public record Seen(ReferralId referral, OrganisationId firm, int version) {}

  /**
   * A referral has begun or reached a stage. Told within the transaction in which that is written
   * down.
   *
   * @param version of the referral from then on; 0 where it has begun
   */
  public record ReferralUpdated(ReferralId referral, OrganisationId firm, int version) {}

  /**
   * Keeps the news, unless the same was kept before.
   *
   * @param slip of the form
   */
  @Transactional
  public Recording record(Seen seen, News news, Slip slip, Actor actor) {
    if (!reach.holds(seen.firm(), actor)) {
      return new Recording.NotFound();
    }
    return referrals
        .lock(seen.referral(), seen.firm())
        .map(referral -> record(referral, seen.version(), news, step(slip, seen, news), actor))
        .orElseGet(Recording.NotFound::new);
  }

  private static UUID step(Slip slip, Seen seen, News news) {
    return slip.id("step", seen.referral(), news.stage(), news.happenedOn(), news.note());
  }

  private Recording record(Referral referral, int version, News news, UUID step, Actor actor) {
    if (records.said(step)) {
      return new Recording.Recorded();
    }
    if (referral.version() != version) {
      return new Recording.ChangedMeanwhile(referral);
    }
    var fault = news.fault(referral, CivilTime.today(clock));
    if (fault.isPresent()) {
      return new Recording.Refused(fault.get());
    }
    var now = clock.instant();
    records.move(referral.id(), news.stage(), Usual.reminder(clock), now);
    var whole = new Whole(referral.id(), referral.organisation(), version + 1);
    records.say(step, whole, news, actor, now);
    return new Recording.Recorded();
  }
}
