package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Told.Amount;
import org.waymark.recommendation.Matches;
import org.waymark.recommendation.Matches.NextQuestion;
import org.waymark.recommendation.Route;

/**
 * The help a firm can get.
 *
 * @param applicant what is known of the firm
 * @param remembered all it was asked, and when; some of it counts no more
 * @param day as of which all this holds
 * @param route the order in which the programmes build on each other
 * @param fallbacks general advice in its region, where no programme helps with what it lacks
 */
public record Support(
    Applicant applicant,
    List<Remembered> remembered,
    LocalDate day,
    Matches matches,
    Route route,
    List<Programme> fallbacks) {

  public Support {
    remembered = List.copyOf(remembered);
    fallbacks = List.copyOf(fallbacks);
  }

  /** What to ask the firm next; empty where nothing it could tell would change anything. */
  public Optional<NextQuestion> question() {
    return matches.question(passedOver());
  }

  /**
   * What it was asked and did not say. A number of a size that the firm no longer has, as its
   * profile tells, is not asked again either.
   */
  public Set<Particular> passedOver() {
    return remembered.stream()
        .filter(each -> each.counts(day))
        .filter(each -> each.told() == null || contradicted(each.particular()))
        .map(Remembered::particular)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean contradicted(Particular particular) {
    return particular instanceof Measure measure
        && !applicant.amount(measure).equals(applicant.told(measure, Amount.class));
  }
}
