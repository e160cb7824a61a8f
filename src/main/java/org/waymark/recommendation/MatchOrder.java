package org.waymark.recommendation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A match with what it is put in order by, worked out once: total and without chance, as {@link
 * Recommender#matches} documents it.
 *
 * @param pull exact, see {@link Factors#exactPull}
 */
record MatchOrder(Match match, Factors factors, BigFraction pull) {

  static final Comparator<MatchOrder> BEST_FIRST =
      comparing(MatchOrder::factors, Factors.BEST_FIRST)
          .thenComparing(MatchOrder::pull, reverseOrder())
          .thenComparing(order -> order.match.programme().id());

  static MatchOrder of(Match match) {
    var pull = Factors.exactPull(match);
    return new MatchOrder(match, Factors.of(match, pull), pull);
  }
}
