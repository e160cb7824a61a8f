package org.waymark.benchmark.official;

/**
 * How far regions lie apart in what their firms do, beyond their mix of firms: an assumption, since
 * no survey of small firms asks enough of them in a region to tell.
 *
 * <p>Around a half, regions are taken to differ by a standard deviation of 6 points, the middle of
 * the 4 to 8 that seem possible. Towards 0 and 100 they must differ less: &tau;&sup2; = &rho; p(1 -
 * p), as in a beta-binomial model, with &rho; from those 6 points. The only spread we know of,
 * small firms' use of AI in the four nations (UK Innovation Survey 2023: 7.4% to 9.8%), is a third
 * of what this gives there, so that intervals are rather too wide than too narrow.
 */
final class RegionalSpread {

  /** Standard deviation between regions where half of all firms do something. */
  static final double ASSUMED_AT_A_HALF = 0.06;

  private static final double RHO = ASSUMED_AT_A_HALF * ASSUMED_AT_A_HALF / 0.25;

  private RegionalSpread() {}

  /** &tau;&sup2; of a share, 0 to 1. */
  static double variance(double share) {
    return RHO * share * (1 - share);
  }
}
