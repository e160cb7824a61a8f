package org.waymark.benchmark.estimate;

import java.util.List;

/**
 * Means of areas that borrow strength from each other: the area model of Fay &amp; Herriot 1979.
 *
 * <p>&theta;&#770; = &theta; + e with variance &psi;, &theta; = x'&beta; + u with variance
 * &sigma;&sup2;. The estimate (EBLUP) is &gamma;&theta;&#770; + (1 - &gamma;)x'&beta;, &gamma; =
 * &sigma;&sup2;/(&sigma;&sup2; + &psi;); &beta; by weighted least squares, &sigma;&sup2; by the
 * moment equation, never below 0.
 *
 * <p>Its mean squared error is g1 + g2 + 2 g3 (Molina &amp; Marhuenda 2015, R Journal 7(1):81-98):
 * g1 = &gamma;&psi;, g2 = (1 - &gamma;)&sup2; x'[&Sigma;xx'/(&sigma;&sup2; + &psi;)]&#8315;&sup1;x,
 * g3 = &psi;&sup2;/(&sigma;&sup2; + &psi;)&sup3; Var(&sigma;&sup2;), and for this &sigma;&sup2; Var
 * = 2R / [&Sigma;1/(&sigma;&sup2; + &psi;)]&sup2; (Datta, Rao &amp; Smith 2005, Biometrika
 * 92:183-196). Their further term for the bias of &sigma;&sup2; makes it smaller and is left out,
 * to stay careful.
 *
 * <p>Once g3 is a true part of the error. The second g3 stands for g1 being too small on average,
 * because it is read off an estimated &sigma;&sup2;. Where &sigma;&sup2; had to be raised to 0
 * there is no such shortfall and g3 counts once: counting it twice makes intervals of small samples
 * too wide (95% and more of the truths in a 90% interval), leaving it out far too narrow (80%). The
 * simulation in the tests holds both ends.
 */
public final class AreaModel {

  private final FayHerriotMoments moments;

  /** Var(&sigma;&sup2;), as often as it counts. */
  private final double doubt;

  private AreaModel(FayHerriotMoments moments, double doubt) {
    this.moments = moments;
    this.doubt = doubt;
  }

  /**
   * Fits the model.
   *
   * @param areas at least two more than there are covariates, all with as many
   */
  public static AreaModel fitted(List<AreaSample> areas) {
    var covariates = areas.isEmpty() ? 0 : areas.getFirst().known().size();
    if (areas.size() < covariates + 2) {
      throw new IllegalArgumentException(areas.size() + " areas are too few to compare");
    }
    if (areas.stream().anyMatch(area -> area.known().size() != covariates)) {
      throw new IllegalArgumentException("of every area the same must be known");
    }
    var moments = FayHerriotMoments.of(areas);
    var precision =
        areas.stream().mapToDouble(area -> 1 / (moments.between() + area.variance())).sum();
    var variance = 2 * areas.size() / (precision * precision);
    return new AreaModel(moments, FayHerriotMoments.timesCounted(moments.floored()) * variance);
  }

  /** &sigma;&sup2;, the variance of the areas around what is known of them. */
  public double between() {
    return moments.between();
  }

  /** &beta;, the intercept first. */
  public List<Double> coefficients() {
    return moments.fit().coefficients();
  }

  /** The estimate for an area with firms of its own. */
  public AreaEstimate estimate(AreaSample area) {
    var around = between() + area.variance();
    var own = between() / around;
    var others = area.variance() / around;
    var value = own * area.estimate() + others * moments.fit().predicted(area.known());
    var g1 = own * area.variance();
    var g2 = others * others * moments.fit().variance(area.known());
    var g3 = others * others / around * doubt;
    return new AreaEstimate(value, own, g1 + g2 + g3);
  }
}
