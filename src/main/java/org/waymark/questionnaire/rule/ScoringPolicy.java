package org.waymark.questionnaire.rule;

import java.math.BigDecimal;

/**
 * How an edition treats what is not known and what does not apply.
 *
 * @param dontKnow worth of "I don't know" in the score; the range always spans 0 to 1 for it
 * @param notApplicableMaxShare above this share of a section's weight, 0 to 1, it is not rated
 * @param minAnswered below this share of the weight, 0 to 1, no level is given unless every
 *     completion leads to the same one
 */
public record ScoringPolicy(
    DontKnowPolicy dontKnow, BigDecimal notApplicableMaxShare, BigDecimal minAnswered) {

  /** What "I don't know" does to the score. */
  public enum DontKnowPolicy {
    /** Counts as 0 until the firm finds out. */
    ZERO,
    /** Leaves both sums, as if not asked. */
    EXCLUDE
  }
}
