package org.waymark.benchmark.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Twelve regions whose true values are known, and firms drawn from them in pairs that resemble each
 * other (correlation 0.5, as of two clients of one adviser): the design effect is truly 1 + (2 - 1)
 * x 0.5 = 1.5.
 *
 * @param spread true standard deviation between regions, in points of 100
 * @param firms asked in each region, even
 * @param runs how often the country is invented anew
 */
record SimulatedRegions(double spread, int firms, int runs) {

  private static final int REGIONS = 12;
  private static final double MEAN = 45;
  private static final double SCORES_WITHIN_A_REGION = 20;
  private static final long SEED = 20_261_129;

  /** How estimates did against the truth, all in points of 100. */
  record Outcome(double direct, double shrunk, double covered) {

    @Override
    public String toString() {
      return "RMSE direct %.2f, shrunk %.2f, covered %.1f%%"
          .formatted(direct, shrunk, 100 * covered);
    }
  }

  /** How far regions lie apart, against how far chance puts the share of their own firms off. */
  double signalOfShares() {
    return spread / Math.sqrt(MEAN * (100 - MEAN) / DesignEffect.OWN_USERS.effective(firms));
  }

  private record Guess(double truth, double direct, double shrunk, Interval interval) {}

  /** One region: its true value and its firms, in points of 100. */
  private record Region(double truth, List<Double> firms) {

    double mean() {
      return firms.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    double variance() {
      var mean = mean();
      return firms.stream().mapToDouble(firm -> Math.pow(firm - mean, 2)).sum()
          / (firms.size() - 1);
    }

    YesCount yes() {
      var yes = firms.stream().filter(firm -> firm > 0).count();
      return new YesCount(yes, firms.size()).effective(DesignEffect.OWN_USERS);
    }
  }

  /** Mean scores by the area model. */
  Outcome scores() {
    return outcome(this::score, SimulatedRegions::byAreaModel);
  }

  /** Shares of firms that do something, by a fitted prior. */
  Outcome shares() {
    return outcome(this::answer, regions -> byPrior(regions, SharePrior.fitted(counts(regions))));
  }

  /** Shares by the same prior taken for certain. */
  Outcome sharesWithoutDoubt() {
    return outcome(
        this::answer,
        regions -> {
          var fitted = SharePrior.fitted(counts(regions));
          return byPrior(regions, SharePrior.known(fitted.mean(), fitted.strength()));
        });
  }

  private interface Sampler {
    List<Double> firms(double truth, Random random);
  }

  private interface Estimator {
    Stream<Guess> guesses(List<Region> regions);
  }

  private Outcome outcome(Sampler sampler, Estimator estimator) {
    var random = new Random(SEED);
    var guesses =
        IntStream.range(0, runs)
            .boxed()
            .flatMap(_ -> estimator.guesses(country(sampler, random)))
            .toList();
    return new Outcome(
        error(guesses, Guess::direct),
        error(guesses, Guess::shrunk),
        guesses.stream().filter(guess -> guess.interval().contains(guess.truth())).count()
            / (double) guesses.size());
  }

  private List<Region> country(Sampler sampler, Random random) {
    return IntStream.range(0, REGIONS)
        .mapToDouble(_ -> Math.clamp(MEAN + spread * random.nextGaussian(), 1, 99))
        .mapToObj(truth -> new Region(truth, sampler.firms(truth, random)))
        .toList();
  }

  private static double error(List<Guess> guesses, ToDoubleFunction<Guess> value) {
    return Math.sqrt(
        guesses.stream()
            .mapToDouble(guess -> Math.pow(value.applyAsDouble(guess) - guess.truth(), 2))
            .average()
            .orElseThrow());
  }

  private List<Double> score(double truth, Random random) {
    var part = SCORES_WITHIN_A_REGION * Math.sqrt(0.5);
    var scores = new ArrayList<Double>();
    for (int i = 0; i < firms; i += 2) {
      var shared = truth + part * random.nextGaussian();
      scores.add(shared + part * random.nextGaussian());
      scores.add(shared + part * random.nextGaussian());
    }
    return scores;
  }

  /** Every second firm copies its neighbour half of the time. */
  private List<Double> answer(double truth, Random random) {
    var answers = new ArrayList<Double>();
    for (int i = 0; i < firms; i++) {
      var copies = i % 2 == 1 && random.nextBoolean();
      answers.add(copies ? answers.getLast() : 100 * random.nextDouble() < truth ? 100.0 : 0.0);
    }
    return answers;
  }

  private static Stream<Guess> byAreaModel(List<Region> regions) {
    var scatter =
        regions.stream()
            .map(region -> new PooledVariance.Scatter(region.firms().size(), region.variance()))
            .toList();
    var variance =
        PooledVariance.of(scatter)
            .ofMean(regions.getFirst().firms().size(), DesignEffect.OWN_USERS);
    var areas = regions.stream().map(region -> AreaSample.of(region.mean(), variance)).toList();
    var model = AreaModel.fitted(areas);
    return regions.stream()
        .map(
            region -> {
              var estimate = model.estimate(AreaSample.of(region.mean(), variance));
              return new Guess(
                  region.truth(), region.mean(), estimate.value(), estimate.interval());
            });
  }

  private static Stream<Guess> byPrior(List<Region> regions, SharePrior prior) {
    return regions.stream()
        .map(
            region -> {
              var share = prior.estimate(region.yes());
              return new Guess(
                  region.truth(), region.mean(), 100 * share.value(), share.interval().times(100));
            });
  }

  private static List<YesCount> counts(List<Region> regions) {
    return regions.stream().map(Region::yes).toList();
  }
}
