package org.waymark.benchmark.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.estimate.AreaEstimate;
import org.waymark.benchmark.estimate.AreaModel;
import org.waymark.benchmark.estimate.AreaSample;
import org.waymark.benchmark.estimate.DesignEffect;
import org.waymark.benchmark.estimate.PooledVariance;
import org.waymark.benchmark.estimate.PooledVariance.Scatter;

/**
 * Mean scores of the groups of one rung, drawn together as far as their firms say little. How far
 * goes by their number as it is published, of 10 to 29 firms by ten: nothing tells the exact one.
 */
final class Means {

  /** Fewer groups do not tell how far groups lie apart. */
  private static final int FEWEST_AREAS = 5;

  /** Where all firms of all groups score alike, in points squared: no less than rounding adds. */
  private static final double LEAST_VARIANCE = 1.0 / 12;

  /** In points: wider groups that differ by less explain nothing, and cannot be told apart. */
  private static final double LEAST_SPREAD = 0.5;

  private final List<Sample> samples;
  private final PooledVariance scatter;

  private Means(List<Sample> samples, PooledVariance scatter) {
    this.samples = samples;
    this.scatter = scatter;
  }

  /**
   * One group.
   *
   * @param own scores of its firms
   * @param wider mean of the next wider group that is told about; null for the widest
   * @param part of that group that its firms are, 0 to 1
   */
  record Sample(Histogram own, @Nullable AreaEstimate wider, double part) {}

  /**
   * The estimates in the same order.
   *
   * @param strength how many firms the wider group weighs as much as, where there are too few
   *     groups for the area model
   */
  static List<AreaEstimate> of(List<Sample> samples, double strength) {
    var scatters =
        samples.stream()
            .map(sample -> new Scatter(sample.own().firms(), sample.own().toldVariance()))
            .toList();
    var means = new Means(samples, PooledVariance.of(scatters));
    return samples.size() < FEWEST_AREAS ? means.composed(strength) : means.modelled();
  }

  /** The mean of the wider group is what is known of an area, wherever areas differ in it. */
  private List<AreaEstimate> modelled() {
    var differ = samples.stream().allMatch(sample -> sample.wider() != null) && widersDiffer();
    var counted = samples.stream().map(each -> area(each, each.own().firms(), differ)).toList();
    var model = AreaModel.fitted(counted);
    return samples.stream()
        .map(sample -> model.estimate(area(sample, sample.own().roundedFirms(), differ)))
        .toList();
  }

  private boolean widersDiffer() {
    var widers = samples.stream().mapToDouble(Means::around).summaryStatistics();
    return samples.stream().map(Means::around).distinct().count() > 2
        && widers.getMax() - widers.getMin() >= LEAST_SPREAD;
  }

  private AreaSample area(Sample sample, int firms, boolean differ) {
    return new AreaSample(
        sample.own().toldMean(), variance(firms), differ ? List.of(around(sample)) : List.of());
  }

  private double variance(int firms) {
    return Math.max(scatter.ofMean(firms, DesignEffect.OWN_USERS), LEAST_VARIANCE / firms);
  }

  private static double around(Sample sample) {
    return sample.wider() == null ? 0 : sample.wider().value();
  }

  private List<AreaEstimate> composed(double strength) {
    var estimates = new ArrayList<AreaEstimate>();
    for (var sample : samples) {
      estimates.add(composed(sample, sample.own().roundedFirms(), strength));
    }
    return estimates;
  }

  /**
   * Its error is that of {@link org.waymark.benchmark.estimate.SharePrior#partOf}, for means. A
   * group that is the whole of the wider one gets the wider one's error: its firms counted twice
   * say no more.
   */
  private AreaEstimate composed(Sample sample, int number, double strength) {
    var wider = sample.wider();
    if (wider == null) {
      return new AreaEstimate(sample.own().toldMean(), 1, variance(number));
    }
    var firms = DesignEffect.OWN_USERS.effective(number);
    var weight = firms / (firms + strength);
    var rest = 1 - weight;
    var between = variance(number) * firms / strength;
    return new AreaEstimate(
        weight * sample.own().toldMean() + rest * wider.value(),
        weight,
        weight * variance(number)
            + rest * rest * (wider.meanSquaredError() + sample.part() * between));
  }
}
