package org.waymark.referral.brought;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.kernel.Slip;
import org.waymark.referral.News;
import org.waymark.referral.RecordStage;
import org.waymark.referral.RecordStage.Seen;
import org.waymark.referral.Recording;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;

/** A partner says how far a firm that it brought has got, as if the firm had said so itself. */
@ApplicationScoped
public class FollowReferral {

  private final BroughtReferrals referrals;
  private final RecordStage recordStage;
  private final AsTheFirm asTheFirm;
  private final Supplier<UUID> ids;

  FollowReferral(
      BroughtReferrals referrals,
      RecordStage recordStage,
      AsTheFirm asTheFirm,
      Supplier<UUID> ids) {
    this.referrals = referrals;
    this.recordStage = recordStage;
    this.asTheFirm = asTheFirm;
    this.ids = ids;
  }

  /** What came of it. */
  public sealed interface Following {

    /** It is kept. */
    record Kept(BroughtReferral referral) implements Following {}

    /** The referral is not as the partner believed, and stays so. */
    record Stale(int version) implements Following {}

    /**
     * It cannot be.
     *
     * @param next what may come next
     */
    record Refused(News.Fault fault, Set<Stage> next) implements Following {}

    /** The partner has no such referral. */
    record Unknown() implements Following {}
  }

  /**
   * Keeps the news.
   *
   * @param expected versions of the referral that they are about
   */
  @Transactional
  public Following follow(ReferralId id, News news, LongPredicate expected, Actor.Partner partner) {
    var found = referrals.visible(id, partner);
    if (found.isEmpty()) {
      return new Following.Unknown();
    }
    var referral = found.get();
    if (!expected.test(referral.version())) {
      return new Following.Stale(referral.version());
    }
    var seen = new Seen(id, referral.firm(), referral.version());
    var recording =
        asTheFirm
            .act(
                referral.firm(),
                partner,
                owner -> recordStage.record(seen, news, new Slip(ids.get()), owner))
            .orElseGet(Recording.NotFound::new);
    return switch (recording) {
      case Recording.Recorded _ -> kept(id, partner);
      case Recording.ChangedMeanwhile(var now) -> new Following.Stale(now.version());
      case Recording.Refused(var fault) -> new Following.Refused(fault, referral.next());
      case Recording.NotFound _ -> new Following.Unknown();
    };
  }

  /** Where the firm has parted meanwhile, nothing is kept. */
  private Following kept(ReferralId id, Actor.Partner partner) {
    return referrals
        .visible(id, partner)
        .<Following>map(Following.Kept::new)
        .orElseGet(
            () -> {
              QuarkusTransaction.setRollbackOnly();
              return new Following.Unknown();
            });
  }
}
