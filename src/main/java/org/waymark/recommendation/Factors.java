package org.waymark.recommendation;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Offer.Selection;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Eligibility.Fit;

/**
 * Everything that decides where a match stands among others, in the order in which it counts (see
 * {@link Criterion}). What is shown of it is what is compared.
 *
 * @param pull need in whole steps of five points, 0 to 20
 * @param known whether it is known to be open; if not, the need counts half
 * @param easiest the kind of what it offers that asks least
 * @param seen day of the newest evidence
 */
public record Factors(
    int pull,
    boolean known,
    Fit fit,
    boolean freeAndPermanent,
    Charge charge,
    Kind easiest,
    Selection selection,
    Verification verification,
    LocalDate seen) {

  /** Steps of five points of 100: a smaller difference in need is no reason to prefer one. */
  public static final int STEPS = 20;

  /** Half as likely to be of use where nobody knows whether it is open. */
  private static final BigFraction NOT_KNOWN_TO_BE_OPEN = BigFraction.of(1, 2);

  static Factors of(Match match) {
    return of(match, exactPull(match));
  }

  static Factors of(Match match, BigFraction exactPull) {
    var offer = match.programme().offer();
    return new Factors(
        exactPull.multiply(STEPS).intValue(),
        knownToBeOpen(match),
        match.fit(),
        offer.freeAndPermanent(),
        offer.cost().charge(),
        offer.easiest(),
        offer.selection(),
        match.freshness().verification(),
        match.programme().status().asOf());
  }

  /** Gap times topic match times likelihood, exact, 0 to 1. */
  static BigFraction exactPull(Match match) {
    var weighted = match.need().weighted();
    return knownToBeOpen(match) ? weighted : weighted.multiply(NOT_KNOWN_TO_BE_OPEN);
  }

  /** A call may well have closed since somebody last saw it open; a service seldom does. */
  private static boolean knownToBeOpen(Match match) {
    var freshness = match.freshness();
    return freshness.state() != State.UNKNOWN
        && (match.programme().offer().permanence() == Permanence.PERMANENT
            || freshness.verification() == Verification.CURRENT);
  }
}
