package org.waymark.benchmark.estimate;

import java.util.List;

/**
 * How alike the firms of one place are, from how far places lie apart: the moment estimate of the
 * correlation rho in a beta-binomial model, Kleinman 1973, JASA 68:46-54, with weights n.
 *
 * <p>With p the pooled share, k places, N = &Sigma;n: rho = [&Sigma;n(p&#770; - p)&sup2; - (k - 1)
 * p(1 - p)] / {p(1 - p) [N - &Sigma;n&sup2;/N - (k - 1)]}.
 *
 * @param mean the pooled share, off 0 and 1
 * @param rho between the limits
 * @param floored whether rho had to be raised: the places lie no further apart than chance puts
 *     them
 */
record KleinmanMoments(double mean, double rho, boolean floored) {

  /** As if 400 firms spoke for every place; more would let no place ever speak for itself. */
  static final double LEAST = 1.0 / 401;

  /** As if one firm spoke for every place. */
  static final double MOST = 0.5;

  static KleinmanMoments of(List<YesCount> places) {
    var yes = places.stream().mapToDouble(YesCount::yes).sum();
    var asked = places.stream().mapToDouble(YesCount::asked).sum();
    var mean = inside(yes, asked);
    var binomial = mean * (1 - mean);
    var degrees = places.size() - 1;
    var apart =
        places.stream()
            .mapToDouble(place -> place.asked() * Math.pow(place.share() - mean, 2))
            .sum();
    var squares = places.stream().mapToDouble(place -> place.asked() * place.asked()).sum();
    var scale = binomial * (asked - squares / asked - degrees);
    var rho = scale > 0 ? (apart - degrees * binomial) / scale : LEAST;
    return new KleinmanMoments(mean, Math.clamp(rho, LEAST, MOST), rho <= LEAST);
  }

  /** Half a firm of each kind is added where all say the same: that all firms do, nobody knows. */
  private static double inside(double yes, double asked) {
    return yes > 0 && yes < asked ? yes / asked : (yes + 0.5) / (asked + 1);
  }

  /** m = (1 - rho)/rho. */
  double strength() {
    return (1 - rho) / rho;
  }
}
