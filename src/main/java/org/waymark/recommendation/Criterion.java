package org.waymark.recommendation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.programme.eligibility.Eligibility.Fit;

/**
 * What decides which of two programmes comes first, in the order in which it counts: the first that
 * differs decides. The published method lists these, one by one.
 */
public enum Criterion {
  /** Near misses after all others. */
  REACH(by(comparing(factors -> factors.fit() == Fit.NEARLY))),
  /** More need first, see {@link Factors#pull}. */
  NEED(by(comparing(Factors::pull, reverseOrder()))),
  /** Eligible before likely. */
  FIT(by(comparing(Factors::fit))),
  /** Free permanent services before all else. */
  FREE_AND_PERMANENT(by(comparing(factors -> !factors.freeAndPermanent()))),
  /** The least net cost first. */
  COST(by(comparing(Factors::charge))),
  /** The least work first, by the easiest the programme has. */
  EFFORT(by(comparing(Factors::easiest))),
  /** What most get first. */
  LIKELIHOOD(by(comparing(Factors::selection))),
  /** What can be relied on first. */
  VERIFICATION(by(comparing(Factors::verification))),
  /** The newest evidence first. */
  EVIDENCE(by(comparing(Factors::seen, reverseOrder()))),
  /** Need to the last fraction. */
  EXACT_NEED(comparing(MatchOrder::pull, reverseOrder())),
  /** The id, so that no two ever tie. */
  ID(comparing(order -> order.match().programme().id()));

  private final Comparator<MatchOrder> betterFirst;

  Criterion(Comparator<MatchOrder> betterFirst) {
    this.betterFirst = betterFirst;
  }

  /** All of them, one after the other. */
  static Comparator<MatchOrder> order() {
    return order(List.of(values()));
  }

  /** One after the other. */
  static Comparator<MatchOrder> order(Collection<Criterion> criteria) {
    return criteria.stream()
        .map(criterion -> criterion.betterFirst)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<MatchOrder> by(Comparator<Factors> betterFirst) {
    return comparing(MatchOrder::factors, betterFirst);
  }
}
