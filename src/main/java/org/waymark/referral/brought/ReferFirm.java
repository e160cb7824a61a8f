package org.waymark.referral.brought;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Slip;
import org.waymark.referral.News;
import org.waymark.referral.ReferralId;
import org.waymark.referral.TakeUpProgramme;
import org.waymark.referral.TakeUpProgramme.Taking;
import org.waymark.referral.brought.FollowReferral.Following;

/** A partner has a firm that it brought take up a programme, as if the firm had said so itself. */
@ApplicationScoped
public class ReferFirm {

  private final AsTheFirm asTheFirm;
  private final BroughtReferrals referrals;
  private final TakeUpProgramme takeUpProgramme;
  private final FollowReferral followReferral;
  private final Supplier<UUID> ids;

  ReferFirm(
      AsTheFirm asTheFirm,
      BroughtReferrals referrals,
      TakeUpProgramme takeUpProgramme,
      FollowReferral followReferral,
      Supplier<UUID> ids) {
    this.asTheFirm = asTheFirm;
    this.referrals = referrals;
    this.takeUpProgramme = takeUpProgramme;
    this.followReferral = followReferral;
    this.ids = ids;
  }

  /**
   * What is wanted.
   *
   * @param programme its id in the catalogue
   * @param news how far it has got already; null where the firm takes it up today
   */
  public record Wanted(OrganisationId firm, String programme, @Nullable News news) {}

  /** What came of it. */
  public sealed interface Referring {

    /** It has begun, and got as far as was said. */
    record Begun(BroughtReferral referral) implements Referring {}

    /** It cannot have got so far; nothing has begun. */
    record Refused(Following why) implements Referring {}

    /** The partner brought no such firm. */
    record UnknownFirm() implements Referring {}

    /** The programme has closed, or is not in the catalogue. */
    record NotOffered() implements Referring {}

    /** The firm has taken it up already; nothing was changed. */
    record UnderWay(ReferralId referral) implements Referring {}
  }

  /** Begins a referral. Where the news cannot be, the transaction under way comes to nothing. */
  @Transactional
  public Referring refer(Wanted wanted, Actor.Partner partner) {
    return asTheFirm
        .act(wanted.firm(), partner, owner -> takeUp(wanted, owner))
        .map(taking -> outcome(taking, wanted, partner))
        .orElseGet(Referring.UnknownFirm::new);
  }

  private Referring outcome(Taking taking, Wanted wanted, Actor.Partner partner) {
    return switch (taking) {
      case Taking.TakenUp(var referral, var before) ->
          before ? new Referring.UnderWay(referral) : begun(referral, wanted, partner);
      case Taking.NotOffered _ -> new Referring.NotOffered();
      case Taking.NotFound _ -> new Referring.UnknownFirm();
    };
  }

  private Taking takeUp(Wanted wanted, Actor.Owner owner) {
    return takeUpProgramme.takeUp(
        new TakeUpProgramme.Wanted(wanted.firm(), wanted.programme(), null),
        new Slip(ids.get()),
        owner);
  }

  /** Meanwhile: nothing has begun. */
  private static Referring parted() {
    QuarkusTransaction.setRollbackOnly();
    return new Referring.UnknownFirm();
  }

  private Referring begun(ReferralId referral, Wanted wanted, Actor.Partner partner) {
    var news = wanted.news();
    if (news == null) {
      return referrals
          .visible(referral, partner)
          .<Referring>map(Referring.Begun::new)
          .orElseGet(ReferFirm::parted);
    }
    var outcome = followReferral.follow(referral, news, _ -> true, partner);
    if (outcome instanceof Following.Kept(var kept)) {
      return new Referring.Begun(kept);
    }
    QuarkusTransaction.setRollbackOnly();
    return new Referring.Refused(outcome);
  }
}
