package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.release.Distribution;
import org.waymark.kernel.Region;

/** Somebody asks where each of the 101 scores stands, to find out what the firms scored. */
class PlacesAskedForTest {

  private static final long SEED = 20_261_129;

  /** How far two other firms may move to make up for one that scores a point more, in points. */
  private static final int REACH = 6;

  private static final int TRIED = 20;

  @ParameterizedTest
  @ValueSource(ints = {12, 30, 60, 100, 149})
  void everyFirmMayAsWellHaveAnotherScore(int firms) {
    var scores = scores(firms);
    var told = answers(scores);

    for (var firm = 0; firm < firms; firm++) {
      assertThat(otherwise(scores, firm).map(PlacesAskedForTest::answers))
          .as("firm %d of %d, with %d points", firm, firms, scores.get(firm))
          .contains(told);
    }
  }

  @Test
  void anyScoreOfManyFirmsShowsAsAStepAndOfFewerDoesNot() {
    assertThat(stepAt(30, Distribution.FEWEST_WITH_STEPS)).isEqualTo(50);
    assertThat(stepAt(30, Distribution.FEWEST_WITH_STEPS - 1)).isLessThan(10);
  }

  /** Every second firm scores this, the others 30 points more. */
  private static int stepAt(int points, int firms) {
    var scores = IntStream.range(0, firms).mapToObj(firm -> points + firm % 2 * 30).toList();
    var answers = answers(scores);
    return answers.get(points + 1).percent() - answers.get(points - 1).percent();
  }

  private record Answer(int percent, int low, int high, String quartiles) {}

  private static List<Answer> answers(List<Integer> scores) {
    var cell =
        Objects.requireNonNull(CountedRegions.told(Map.of(Region.WALES, scores)).get(Region.WALES));
    return IntStream.range(0, Distribution.POINTS)
        .mapToObj(points -> Placement.of(cell, Scorecards.scoring(points).whole()))
        .map(
            place ->
                new Answer(
                    place.percentBelow(), place.low(), place.high(), place.quartiles().toString()))
        .toList();
  }

  private static List<Integer> scores(int firms) {
    var random = new Random(SEED + firms);
    return IntStream.range(0, firms)
        .mapToObj(_ -> Math.toIntExact(Math.round(45 + 12 * random.nextGaussian())))
        .map(score -> Math.clamp(score, 10, 90))
        .toList();
  }

  /**
   * The same firms, but one scores a point more and two others what makes up for it: sum and sum of
   * squares are the same. In no particular order, and not all that there are.
   */
  private static Stream<List<Integer>> otherwise(List<Integer> scores, int firm) {
    return IntStream.range(0, scores.size())
        .filter(one -> one != firm)
        .boxed()
        .flatMap(
            one ->
                IntStream.range(0, one)
                    .filter(other -> other != firm)
                    .boxed()
                    .flatMap(other -> otherwise(scores, firm, one, other)))
        .limit(TRIED);
  }

  private static Stream<List<Integer>> otherwise(
      List<Integer> scores, int firm, int one, int other) {
    return IntStream.rangeClosed(-REACH, REACH)
        .mapToObj(
            step -> {
              var otherwise = new ArrayList<>(scores);
              otherwise.set(firm, scores.get(firm) + 1);
              otherwise.set(one, scores.get(one) + step);
              otherwise.set(other, scores.get(other) - 1 - step);
              return List.copyOf(otherwise);
            })
        .filter(otherwise -> squares(otherwise) == squares(scores));
  }

  private static int squares(List<Integer> scores) {
    return scores.stream().mapToInt(score -> score * score).sum();
  }
}
