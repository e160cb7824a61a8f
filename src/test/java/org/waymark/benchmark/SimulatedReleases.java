package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Distribution;
import org.waymark.kernel.Region;

/**
 * Releases about the twelve regions, whose true distributions of scores are known: one normal hump
 * or two as high, cut off at 0 and 100 points. Every second firm has the score of its neighbour
 * half of the time, as two clients of one adviser may: means and shares alike then have the design
 * effect 1.5 that the estimates assume. So the simulation says what they are worth where that
 * assumption is true, and nothing about whether it is.
 *
 * @param spread true standard deviation between regions, in points
 * @param firms in each region
 * @param apart from hump to hump, in points; 0 for one, 28 for a plateau, 34 for two camps
 * @param runs how often the country is invented anew
 */
record SimulatedReleases(double spread, int firms, double apart, int runs) {

  private static final double MEAN = 45;
  private static final double SCORES_WITHIN_A_REGION = 20;
  private static final List<Integer> PLACED = List.of(30, 45, 60);
  private static final long SEED = 20_261_129;

  /** What was found of a region against what is true of it, in points or percent. */
  record Guess(double truth, double direct, double shrunk, boolean covered) {}

  /** How estimates did. */
  record Outcome(List<Guess> guesses) {

    double direct() {
      return Math.sqrt(mean(guess -> Math.pow(guess.direct() - guess.truth(), 2)));
    }

    double shrunk() {
      return Math.sqrt(mean(guess -> Math.pow(guess.shrunk() - guess.truth(), 2)));
    }

    double covered() {
      return mean(guess -> guess.covered() ? 1 : 0);
    }

    private double mean(ToDoubleFunction<Guess> value) {
      return guesses.stream().mapToDouble(value).average().orElseThrow();
    }

    @Override
    public String toString() {
      return "RMSE direct %.2f, shrunk %.2f, covered %.1f%%"
          .formatted(direct(), shrunk(), 100 * covered());
    }
  }

  /** Mean scores and shares of firms below a score. */
  record Outcomes(Outcome means, Outcome shares) {}

  private record Place(Region region, Distribution truth, List<Integer> scores) {

    double mean() {
      return scores.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    double below(int points) {
      return scores.stream()
          .mapToDouble(score -> score < points ? 1 : score == points ? 0.5 : 0)
          .average()
          .orElseThrow();
    }

    double trueMean() {
      return IntStream.range(0, Distribution.POINTS)
              .mapToDouble(points -> (double) points * truth.partsAt().get(points))
              .sum()
          / Distribution.PARTS;
    }
  }

  Outcomes outcomes() {
    var random = new Random(SEED);
    var means = new ArrayList<Guess>();
    var shares = new ArrayList<Guess>();
    for (var run = 0; run < runs; run++) {
      var places = Stream.of(Region.values()).map(region -> place(region, random)).toList();
      var cells = CountedRegions.told(scores(places));
      for (var place : places) {
        var cell = cells.get(place.region());
        // Now and then so many firms score alike that nothing is told of them.
        if (cell != null) {
          means.add(mean(place, cell));
          PLACED.forEach(points -> shares.add(share(place, cell, points)));
        }
      }
    }
    return new Outcomes(new Outcome(means), new Outcome(shares));
  }

  private static Map<Region, List<Integer>> scores(List<Place> places) {
    return places.stream().collect(Collectors.toMap(Place::region, Place::scores));
  }

  private Place place(Region region, Random random) {
    var centre = MEAN + spread * random.nextGaussian();
    var scores = new ArrayList<Integer>();
    for (var firm = 0; firm < firms; firm++) {
      var copies = firm % 2 == 1 && random.nextBoolean();
      var hump = centre + (random.nextBoolean() ? apart : -apart) / 2;
      var own = Math.round(hump + scatterOfAHump() * random.nextGaussian());
      scores.add(copies ? scores.getLast() : Math.toIntExact(Math.clamp(own, 0, 100)));
    }
    return new Place(region, truth(centre), scores);
  }

  /** So that the whole scatters alike, however far its humps lie apart. */
  private double scatterOfAHump() {
    return Math.sqrt(SCORES_WITHIN_A_REGION * SCORES_WITHIN_A_REGION - apart * apart / 4);
  }

  private Distribution truth(double centre) {
    var lower = NormalDistribution.of(centre - apart / 2, scatterOfAHump());
    var upper = NormalDistribution.of(centre + apart / 2, scatterOfAHump());
    var shares =
        IntStream.range(0, Distribution.POINTS)
            .mapToDouble(
                points ->
                    (points == 100 ? 1 : below(lower, upper, points + 0.5))
                        - (points == 0 ? 0 : below(lower, upper, points - 0.5)))
            .toArray();
    return Distribution.of(shares, BigDecimal.ONE);
  }

  private static double below(NormalDistribution lower, NormalDistribution upper, double points) {
    return (lower.cumulativeProbability(points) + upper.cumulativeProbability(points)) / 2;
  }

  private static Guess mean(Place place, Cell cell) {
    var truth = place.trueMean();
    var mean = cell.mean();
    return new Guess(
        truth,
        place.mean(),
        mean.estimate().doubleValue(),
        mean.low().doubleValue() <= truth && truth <= mean.high().doubleValue());
  }

  private static Guess share(Place place, Cell cell, int points) {
    var truth = 100 * place.truth().below(points);
    var placed = Placement.of(cell, Scorecards.scoring(points).whole());
    return new Guess(
        truth,
        100 * place.below(points),
        placed.percentBelow(),
        placed.low() <= truth && truth <= placed.high());
  }
}
