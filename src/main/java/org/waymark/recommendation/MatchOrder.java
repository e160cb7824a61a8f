package org.waymark.recommendation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Eligibility.Fit;

/** The order of matches, as {@link Recommender#matches} documents it: total and without chance. */
final class MatchOrder {

  /** Steps of five points of 100: a smaller difference in need is no reason to prefer one. */
  private static final int STEPS = 20;

  /** Half as likely to be of use where nobody knows whether it is open. */
  private static final BigFraction NOT_KNOWN_TO_BE_OPEN = BigFraction.of(1, 2);

  static final Comparator<Match> BEST_FIRST =
      comparing((Match match) -> match.fit() == Fit.NEARLY)
          .thenComparing(match -> pull(match).multiply(STEPS).intValue(), reverseOrder())
          .thenComparing(Match::fit)
          .thenComparing(match -> !match.programme().offer().freeAndPermanent())
          .thenComparing(match -> match.programme().offer().cost().charge())
          .thenComparing(match -> match.programme().offer().easiest())
          .thenComparing(match -> match.programme().offer().selection())
          .thenComparing(match -> match.freshness().verification())
          .thenComparing(match -> match.programme().status().asOf(), reverseOrder())
          .thenComparing(MatchOrder::pull, reverseOrder())
          .thenComparing(match -> match.programme().id());

  private MatchOrder() {}

  /** Gap times topic match times likelihood, exact, 0 to 1. */
  private static BigFraction pull(Match match) {
    var weighted = match.need().weighted();
    return match.freshness().state() == State.UNKNOWN
        ? weighted.multiply(NOT_KNOWN_TO_BE_OPEN)
        : weighted;
  }
}
