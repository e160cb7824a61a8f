package org.waymark.benchmark.estimate;

/**
 * A share as a survey found it.
 *
 * @param share 0 to 1
 * @param effectiveBase how many firms drawn by lot the survey is worth, above 0
 */
public record SurveyedShare(double share, double effectiveBase) {

  /** Refuses shares and bases that cannot be. */
  public SurveyedShare {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("no share: " + share);
    }
    if (!(effectiveBase > 0 && Double.isFinite(effectiveBase))) {
      throw new IllegalArgumentException("no base: " + effectiveBase);
    }
  }

  /** A share of {@code asked} firms, taken for as many as the design effect leaves. */
  public static SurveyedShare of(double share, double asked, DesignEffect design) {
    return new SurveyedShare(share, design.effective(asked));
  }

  /** p(1 - p)/n. */
  public double variance() {
    return share * (1 - share) / effectiveBase;
  }

  /**
   * Wilson's score interval (1927, JASA 22:209-212), (p + z&sup2;/2n &plusmn; z &radic;(p(1 - p)/n
   * + z&sup2;/4n&sup2;)) / (1 + z&sup2;/n): it stays within 0 and 1, and does not shrink to a point
   * where everybody or nobody says yes.
   */
  public Interval interval() {
    var z = Confidence.STANDARD_ERRORS;
    var doubt = z * z / effectiveBase;
    var centre = share + doubt / 2;
    var reach = z * Math.sqrt(variance() + doubt / (4 * effectiveBase));
    return new Interval((centre - reach) / (1 + doubt), (centre + reach) / (1 + doubt))
        .within(0, 1);
  }
}
