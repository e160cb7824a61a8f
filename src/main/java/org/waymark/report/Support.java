package org.waymark.report;

import java.util.Optional;
import java.util.Set;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Particular;
import org.waymark.recommendation.Matches;
import org.waymark.recommendation.NextQuestion;
import org.waymark.recommendation.Route;

/**
 * The help a firm can get.
 *
 * @param applicant what is known of the firm
 * @param passedOver what it was asked and did not say
 * @param route the order in which the programmes build on each other
 */
public record Support(
    Applicant applicant, Set<Particular> passedOver, Matches matches, Route route) {

  public Support {
    passedOver = Set.copyOf(passedOver);
  }

  /** What to ask the firm next; empty where nothing it could tell would change anything. */
  public Optional<NextQuestion> question() {
    return matches.question(passedOver);
  }
}
