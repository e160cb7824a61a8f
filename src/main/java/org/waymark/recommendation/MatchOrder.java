package org.waymark.recommendation;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A match with what it is put in order by, worked out once: total and without chance, by every
 * {@link Criterion}.
 *
 * @param pull exact, see {@link Factors#exactPull}
 */
record MatchOrder(Match match, Factors factors, BigFraction pull) {

  static final Comparator<MatchOrder> BEST_FIRST = Criterion.order();

  static MatchOrder of(Match match) {
    var pull = Factors.exactPull(match);
    return new MatchOrder(match, Factors.of(match, pull), pull);
  }
}
