package org.waymark.programme.eligibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.programme.eligibility.Told.Amount;

/**
 * What is known of a firm that may take part.
 *
 * @param told beyond its profile
 */
public record Applicant(FirmProfile profile, Map<Particular, Told> told) {

  public Applicant {
    told = Map.copyOf(told);
  }

  /** A firm of which nothing is known but its profile. */
  public static Applicant of(FirmProfile profile) {
    return new Applicant(profile, Map.of());
  }

  /** The same firm once it has told this as well. */
  public Applicant telling(Particular particular, Told answer) {
    var more = new HashMap<>(told);
    more.put(particular, answer);
    return new Applicant(profile, more);
  }

  /**
   * What is known of a number. The profile's band bounds what is counted in people; a number that
   * lies outside it was told before the firm grew or shrank, and counts no more.
   */
  public Optional<Amount> amount(Measure measure) {
    var told = told(measure, Amount.class);
    var bounds = bounds(measure);
    return bounds == null || told.filter(amount -> lies(amount, bounds)).isPresent()
        ? told
        : Optional.of(bounds);
  }

  /** Whether the firm is known to have taken part in a programme. */
  public boolean hasTaken(String programme) {
    return has(new Particular.Taken(programme)).orElse(false);
  }

  /** Whether it holds; empty when the firm has not told. */
  Optional<Boolean> has(Particular trait) {
    return told(trait, Told.Answer.class).map(Told.Answer::yes);
  }

  /** What the firm has told of this, beyond its profile. */
  public <T extends Told> Optional<T> told(Particular particular, Class<T> kind) {
    return Optional.ofNullable(told.get(particular)).filter(kind::isInstance).map(kind::cast);
  }

  private @Nullable Amount bounds(Measure measure) {
    var least = (long) profile.size().atLeast();
    var most = profile.size().atMost().map(Integer::longValue).orElse(null);
    return switch (measure) {
      case EMPLOYEES -> new Amount(least, most);
      // A director may be on the payroll too.
      case PAYE_EMPLOYEES -> new Amount(least, most == null ? null : most + 1);
      // All may work few hours, so that there is no telling from below.
      case FULL_TIME_EQUIVALENTS -> new Amount(0, most);
      case TURNOVER,
          BALANCE_SHEET,
          PAY_BILL,
          TRADING_MONTHS,
          B2B_SHARE,
          GROUP_SHARE,
          PROJECT_COST,
          MATCH_SHARE,
          ADVANCE_SHARE,
          AWARD,
          NEW_JOBS,
          SUBSIDIES,
          ATTENDEE_AGE,
          ATTENDEE_LEVEL ->
          null;
    };
  }

  private static boolean lies(Amount amount, Amount within) {
    var most = within.most();
    var mostTold = amount.most();
    return amount.least() >= within.least()
        && (most == null || (mostTold != null && mostTold <= most));
  }
}
