package org.waymark.referral.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.referral.Referral;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referrals;

/** A firm, or its adviser, says when to be reminded of a referral. */
@ApplicationScoped
public class SetReminder {

  /** Nobody plans further ahead than a year (our judgement): a later day is a slip of the pen. */
  private static final Period FURTHEST = Period.ofYears(1);

  private final Referrals referrals;
  private final Reminders reminders;
  private final Clock clock;

  SetReminder(Referrals referrals, Reminders reminders, Clock clock) {
    this.referrals = referrals;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    SET,
    /** The day is today or before it: nobody can be reminded then. */
    NOT_AHEAD,
    TOO_FAR,
    /** The referral has come to an end, and there is nothing to be reminded of. */
    OVER,
    NOT_FOUND
  }

  /**
   * The referral of a firm.
   *
   * @param language for the mail to an adviser; that of a firm stands with its address
   */
  public record Wish(ReferralId referral, OrganisationId firm, When when, Language language) {}

  /** Sets it for whoever acts: the firm, or one adviser. */
  @Transactional
  public Outcome set(Wish wish, Actor actor) {
    return referrals
        .find(wish.referral(), wish.firm(), actor)
        .map(referral -> set(referral, wish, actor))
        .orElse(Outcome.NOT_FOUND);
  }

  private Outcome set(Referral referral, Wish wish, Actor actor) {
    if (!referral.open()) {
      return Outcome.OVER;
    }
    var today = CivilTime.today(clock);
    if (wish.when() instanceof When.On(var day) && !day.isAfter(today)) {
      return Outcome.NOT_AHEAD;
    }
    if (wish.when() instanceof When.On(var day) && day.isAfter(today.plus(FURTHEST))) {
      return Outcome.TOO_FAR;
    }
    var day = day(wish.when(), referral, today);
    switch (actor) {
      case Actor.Adviser adviser -> reminders.set(referral, adviser, day, wish.language());
      case Actor.Owner _,
          Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          reminders.set(referral, day, wish.when() instanceof When.On);
    }
    return Outcome.SET;
  }

  private static @Nullable LocalDate day(When when, Referral referral, LocalDate today) {
    return switch (when) {
      case When.On(var day) -> day;
      case When.Usual _ -> {
        var usual = referral.usualReminder();
        yield usual.isAfter(today) ? usual : today.plusDays(1);
      }
      case When.Never _ -> null;
    };
  }
}
