package org.waymark.recommendation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;

/** The order of matches, as {@link Recommender#matches} documents it: total and without chance. */
final class MatchOrder {

  static final Comparator<Match> BEST_FIRST =
      comparing(Match::factors, Factors.BEST_FIRST)
          .thenComparing(Factors::exactPull, reverseOrder())
          .thenComparing(match -> match.programme().id());

  private MatchOrder() {}
}
