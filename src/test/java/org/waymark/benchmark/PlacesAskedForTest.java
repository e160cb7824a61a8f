package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.release.Cell;
import org.waymark.kernel.Region;

/**
 * Somebody asks where each of the 101 scores stands, to find out what the firms scored. All that
 * can be answered is in the cell, so that firms with equal cells cannot be told apart.
 */
class PlacesAskedForTest {

  private static final long SEED = 20_261_129;

  /** How far one firm may move at a time, in points. */
  private static final int REACH = 4;

  /** That so many firms have a score is told. */
  private static final int TOLD = 10;

  private static final int MOVES = 500_000;

  /** In order from the lowest: of whoever is there, nobody's score is told that few have. */
  @ParameterizedTest
  @ValueSource(ints = {12, 30, 60, 100, 149, 150, 200, 500})
  void everyOneOfTheScoresMayAsWellBeAnother(int firms) {
    assertThat(certain(scores(firms, new Random(SEED + firms)))).isEmpty();
  }

  /** Most lie at one end, and one here and there: there is little room for other answers. */
  @ParameterizedTest(name = "{0} firms at 0 points and one at each of {1} other scores")
  @CsvSource({"18, 14", "22, 12", "40, 20", "130, 11", "130, 25"})
  void noneOfAFewFarFromTheMostIsTold(int most, int others) {
    var scores = new ArrayList<>(Collections.nCopies(most, 0));
    IntStream.range(0, others).forEach(other -> scores.add(100 * (other + 1) / others));

    assertThat(certain(scores)).isEmpty();
  }

  /**
   * Of 150 firms five have each score; or 75 have one, which is then told, but not of fewer firms.
   */
  @Test
  void aScoreShowsAsAStepWhereManyHaveIt() {
    assertThat(stepAt(32, spread(150, 30))).isLessThan(8);
    assertThat(stepAt(30, apart(150))).isEqualTo(50);
    assertThat(stepAt(30, apart(148))).isLessThan(10);
  }

  private static int stepAt(int points, List<Integer> scores) {
    var cell = cell(scores);
    return place(cell, points + 1) - place(cell, points - 1);
  }

  /** Half of them 30 points from the others. */
  private static List<Integer> apart(int firms) {
    return IntStream.range(0, firms).mapToObj(firm -> 30 + firm % 2 * 30).toList();
  }

  /** As many firms at each of so many scores from 30 on. */
  private static List<Integer> spread(int firms, int scores) {
    return IntStream.range(0, firms).mapToObj(firm -> 30 + firm % scores).toList();
  }

  private static int place(Cell cell, int points) {
    return Placement.of(cell, Scorecards.scoring(points).whole()).percentBelow();
  }

  /**
   * Walks from these scores to others that have the same cell, moving three firms at a time, and
   * tells which of the scores in order stayed the same in all of them.
   */
  private static TreeSet<Integer> certain(List<Integer> scores) {
    var random = new Random(SEED);
    var told = cell(scores);
    var sorted = scores.stream().sorted().toList();
    var certain =
        IntStream.range(0, scores.size())
            .filter(rank -> Collections.frequency(sorted, sorted.get(rank)) < TOLD)
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    var at = scores;
    for (var move = 0; move < MOVES && !certain.isEmpty(); move++) {
      var next = moved(at, at.indexOf(at.stream().sorted().toList().get(certain.first())), random);
      if (near(next, scores) && cell(next).equals(told)) {
        at = next;
        var others = at.stream().sorted().toList();
        certain.removeIf(rank -> !others.get(rank).equals(sorted.get(rank)));
      }
    }
    return certain;
  }

  /** This firm and two others score otherwise, with about the same sum. */
  private static List<Integer> moved(List<Integer> scores, int first, Random random) {
    var moved = new ArrayList<>(scores);
    var up = random.nextInt(-REACH, REACH + 1);
    var other = random.nextInt(-REACH, REACH + 1);
    move(moved, first, up);
    move(moved, random.nextInt(moved.size()), other);
    move(moved, random.nextInt(moved.size()), -up - other);
    return moved;
  }

  private static void move(List<Integer> scores, int firm, int by) {
    scores.set(firm, Math.clamp(scores.get(firm) + by, 0, 100));
  }

  /** What is far away in mean or scatter cannot have the same cell, and need not be looked at. */
  private static boolean near(List<Integer> next, List<Integer> scores) {
    return Math.abs(mean(next, 1) - mean(scores, 1)) < 1
        && Math.abs(mean(next, 2) - mean(scores, 2)) < 100;
  }

  private static double mean(List<Integer> scores, int power) {
    return scores.stream().mapToDouble(score -> Math.pow(score, power)).average().orElseThrow();
  }

  private static Cell cell(List<Integer> scores) {
    return Objects.requireNonNull(
        CountedRegions.told(Map.of(Region.WALES, scores)).get(Region.WALES));
  }

  private static List<Integer> scores(int firms, Random random) {
    return IntStream.range(0, firms)
        .mapToObj(_ -> Math.toIntExact(Math.round(45 + 18 * random.nextGaussian())))
        .map(score -> Math.clamp(score, 0, 100))
        .toList();
  }
}
