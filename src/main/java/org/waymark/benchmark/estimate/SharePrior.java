package org.waymark.benchmark.estimate;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is believed of a place's share before its own firms speak: Beta(m&mu;, m(1 - &mu;)).
 * Empirical Bayes as in Efron &amp; Morris 1975 (JASA 70:311-319), for yes and no.
 *
 * @param mean &mu;, above 0 and below 1
 * @param strength m, how many firms the belief weighs as much as
 * @param doubt how far mean and strength themselves are in doubt
 */
public record SharePrior(double mean, double strength, Doubt doubt) {

  /** A Beta of this strength with mean one half is flat: it claims nothing. */
  private static final double CLAIMS_NOTHING = 2;

  /** Refuses a belief that leaves nothing to learn. */
  public SharePrior {
    if (!(mean > 0 && mean < 1 && strength > 0)) {
      throw new IllegalArgumentException("no prior: mean " + mean + ", strength " + strength);
    }
  }

  /**
   * Variances of what was itself estimated.
   *
   * @param mean of &mu;
   * @param spread of the variance between places, as often as it counts
   */
  public record Doubt(double mean, double spread) {
    static final Doubt NONE = new Doubt(0, 0);
  }

  /** Mean and strength from elsewhere, taken as certain. */
  public static SharePrior known(double mean, double strength) {
    return new SharePrior(mean, strength, Doubt.NONE);
  }

  /**
   * Mean and strength as the places themselves show them: the pooled share, and m = (1 - rho)/rho
   * with Kleinman's rho held within 1/401 and 0.5.
   *
   * @param places at least two, with effective counts
   */
  public static SharePrior fitted(List<YesCount> places) {
    if (places.size() < 2) {
      throw new IllegalArgumentException("one place says nothing of how far places lie apart");
    }
    var moments = KleinmanMoments.of(places);
    var untold = new SharePrior(moments.mean(), moments.strength(), Doubt.NONE);
    return new SharePrior(untold.mean, untold.strength, untold.doubt(places, moments.floored()));
  }

  /**
   * The same belief about a part of a wider group, whose share is its mean.
   *
   * <p>Var(&mu;) is then the variance of that share, and &sigma;&sup2; times the part: firms of the
   * part move the wider group's share too. With equal parts and nothing else to draw the wider
   * group towards, that is the (&sigma;&sup2; + &psi;)/k of k places.
   *
   * @param share of the wider group, above 0 and below 1
   * @param worth how many independent firms that share is worth
   * @param part which the place is of the wider group, 0 to 1
   */
  public SharePrior partOf(double share, double worth, double part) {
    var binomial = share * (1 - share);
    var ofMean = binomial / (worth + 1) + part * binomial / (strength + 1);
    return new SharePrior(share, strength, new Doubt(ofMean, doubt.spread));
  }

  private Doubt doubt(List<YesCount> places, boolean floored) {
    var asked = places.stream().mapToDouble(YesCount::asked).sum();
    var ofMean =
        places.stream()
                .mapToDouble(place -> place.asked() * place.asked() * around(place.asked()))
                .sum()
            / (asked * asked);
    var precision = places.stream().mapToDouble(place -> 1 / around(place.asked())).sum();
    return new Doubt(
        ofMean,
        FayHerriotMoments.timesCounted(floored) * 2 * places.size() / (precision * precision));
  }

  /** Variance between places: &mu;(1 - &mu;) rho. */
  private double between() {
    return mean * (1 - mean) / (strength + 1);
  }

  /** Variance by chance within a place: &mu;(1 - &mu;)(1 - rho)/n. */
  private double within(double asked) {
    return between() * strength / asked;
  }

  private double around(double asked) {
    return between() + within(asked);
  }

  /**
   * The share of a place: (y + m&mu;)/(n + m), of which its own firms have the weight n/(n + m).
   *
   * <p>The 90% interval is that of Beta(y + m&mu;, n - y + m(1 - &mu;)) where the prior is known. A
   * fitted prior is in doubt itself, and ignoring that leaves as little as 60% of truths in a "90%"
   * interval of twelve places. So the Beta keeps its mean and gets the variance g1 + g2 + 2 g3 of
   * {@link AreaModel}, written for shares: g1 its own, g2 = (1 - w)&sup2; Var(&mu;), g3 =
   * &psi;&sup2;/(&sigma;&sup2; + &psi;)&sup3; Var(&sigma;&sup2;).
   */
  public ShrunkShare estimate(YesCount own) {
    var firms = own.asked() + strength;
    var value = (own.yes() + strength * mean) / firms;
    var weight = own.asked() / firms;
    var worth = Math.max(value * (1 - value) / spread(own, value) - 1, CLAIMS_NOTHING);
    return new ShrunkShare(value, weight, worth, interval(value, worth));
  }

  private double spread(YesCount own, double value) {
    var prior = 1 - own.asked() / (own.asked() + strength);
    var g1 = value * (1 - value) / (own.asked() + strength + 1);
    var g2 = prior * prior * doubt.mean();
    var g3 = prior * prior / around(own.asked()) * doubt.spread();
    return g1 + g2 + g3;
  }

  private static Interval interval(double value, double worth) {
    var beta = BetaDistribution.of(worth * value, worth * (1 - value));
    return new Interval(
        beta.inverseCumulativeProbability(Confidence.TAIL),
        beta.inverseSurvivalProbability(Confidence.TAIL));
  }
}
