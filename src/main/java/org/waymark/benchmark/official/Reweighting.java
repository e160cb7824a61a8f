package org.waymark.benchmark.official;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.waymark.benchmark.estimate.Interval;
import org.waymark.benchmark.official.FirmPopulation.Mix;
import org.waymark.benchmark.official.OfficialFigures.Figure;
import org.waymark.kernel.SizeClass;

/**
 * National rates by size, weighted anew by the firms of a region: the synthetic estimate &mu; = w p
 * (up to 9 staff) + t p (10 and more), with w and t the shares of the region's firms (Rao &amp;
 * Molina 2015, Small Area Estimation, 3.2). It carries the mix of firms and nothing else of the
 * region.
 *
 * <p>What is published seldom has just these two classes. In this order:
 *
 * <ol>
 *   <li>The rate for 10 and more is the mean of the small, medium and large rates, weighted by the
 *       firms of the country; medium and large drop out where unpublished, but small must be there,
 *       since five in six of these firms are small.
 *   <li>Where either the micro or the small rate is missing, the missing class gets the rate that
 *       makes the country come out as published. Does that need a rate below 0 or above 100, the
 *       figures do not fit together and nothing is modelled.
 *   <li>Where only the country's figure is known nothing is modelled: it is shown as what it is.
 * </ol>
 *
 * <p>Every rate so found is a sum of published ones, so the variance is &Sigma;c&sup2;Var(p) over
 * these, plus &tau;&sup2; ({@link RegionalSpread}) for what the region has of its own.
 */
record Reweighting(Map<String, Figure> national, Mix country) {

  /**
   * Firms of the country with 10 staff or more by class: medium and large from the Business
   * Population Estimates 2025 (DBT), small what these leave of the 292,125 in Business Demography
   * 2024 (ONS). The two count a little differently, which shifts a weight by less than a hundredth.
   */
  private static final Map<SizeClass, Integer> TEN_OR_MORE =
      Map.of(
          SizeClass.SMALL, 292_125 - 38_435 - 8_335,
          SizeClass.MEDIUM, 38_435,
          SizeClass.LARGE, 8_335);

  /**
   * A share.
   *
   * @param share 0 to 1
   */
  record Estimate(double share, double variance) {

    Interval interval() {
      return Interval.around(share, variance).within(0, 1);
    }
  }

  /** A region's share; empty where the published figures do not allow one. */
  Optional<Estimate> of(Mix region) {
    return sum(region)
        .map(
            sum -> {
              var share = Math.clamp(share(sum), 0, 1);
              return new Estimate(share, variance(sum) + RegionalSpread.variance(share));
            });
  }

  /** How often the figure of each group counts, by its code. */
  private record Sum(Map<String, Double> times) {

    static Sum of(String group) {
      return new Sum(Map.of(group, 1.0));
    }

    Sum times(double factor) {
      var scaled = new TreeMap<>(times);
      scaled.replaceAll((group, often) -> often * factor);
      return new Sum(scaled);
    }

    Sum plus(Sum other) {
      var added = new TreeMap<>(times);
      other.times.forEach((group, often) -> added.merge(group, often, Double::sum));
      return new Sum(added);
    }
  }

  private Optional<Sum> sum(Mix region) {
    var micro = published(SizeClass.MICRO.code());
    var larger = larger();
    return upToNine(micro, larger)
        .flatMap(
            small ->
                tenOrMore(micro, larger)
                    .map(
                        large ->
                            small.times(region.upToNine()).plus(large.times(region.tenOrMore()))));
  }

  private Optional<Sum> upToNine(Optional<Sum> micro, Optional<Sum> larger) {
    return micro.or(() -> larger.flatMap(known -> left(known, country.tenOrMore())));
  }

  private Optional<Sum> tenOrMore(Optional<Sum> micro, Optional<Sum> larger) {
    return larger.or(() -> micro.flatMap(known -> left(known, country.upToNine())));
  }

  /** What the country's figure leaves for one class, given the other and its share of the firms. */
  private Optional<Sum> left(Sum known, double firms) {
    return published(Breakdown.UNITED_KINGDOM)
        .map(whole -> whole.plus(known.times(-firms)).times(1 / (1 - firms)))
        .filter(sum -> share(sum) >= 0 && share(sum) <= 1);
  }

  private Optional<Sum> published(String group) {
    return national.containsKey(group) ? Optional.of(Sum.of(group)) : Optional.empty();
  }

  /** The rate of firms with 10 staff or more; empty without one for small firms. */
  private Optional<Sum> larger() {
    if (!national.containsKey(SizeClass.SMALL.code())) {
      return Optional.empty();
    }
    var firms = new TreeMap<String, Double>();
    TEN_OR_MORE.forEach(
        (size, count) -> {
          if (national.containsKey(size.code())) {
            firms.put(size.code(), (double) count);
          }
        });
    var all = firms.values().stream().mapToDouble(Double::doubleValue).sum();
    return Optional.of(new Sum(firms).times(1 / all));
  }

  private double share(Sum sum) {
    return over(sum, (figure, often) -> often * figure.percent().doubleValue() / 100);
  }

  private double variance(Sum sum) {
    return over(
        sum,
        (figure, often) ->
            often * often * figure.precision().variance(figure.percent().doubleValue()));
  }

  private double over(Sum sum, ToDoubleBiFunction<Figure, Double> value) {
    return sum.times().entrySet().stream()
        .mapToDouble(
            part ->
                value.applyAsDouble(
                    Objects.requireNonNull(national.get(part.getKey())), part.getValue()))
        .sum();
  }
}
