package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Distribution;
import org.waymark.kernel.Region;

/**
 * Somebody asks where each of the 101 scores stands, to find out what the firms scored. All that
 * can be answered is in the cell, so that firms with equal cells cannot be told apart.
 */
class PlacesAskedForTest {

  private static final long SEED = 20_261_129;

  /** How far one firm may move at a time, in points. */
  private static final int REACH = 4;

  private static final int MOVES = 500_000;

  /** In order from the lowest: of whoever is there, nobody's score is told. */
  @ParameterizedTest
  @ValueSource(ints = {12, 30, 60, 100, 149, 150, 200, 500})
  void everyOneOfTheScoresMayAsWellBeAnother(int firms) {
    assertThat(certain(scores(firms, new Random(SEED + firms)))).isEmpty();
  }

  /** Five points wide, and as few as ten. */
  @Test
  void noScoreShowsAsAStep() {
    assertThat(stepAt(30, Distribution.FEWEST_IN_BINS)).isLessThan(25);
    assertThat(stepAt(30, Distribution.FEWEST_IN_BINS - 1)).isLessThan(10);
  }

  /** Every second firm scores this, the others 30 points more. */
  private static int stepAt(int points, int firms) {
    var scores = IntStream.range(0, firms).mapToObj(firm -> points + firm % 2 * 30).toList();
    var cell = cell(scores);
    return place(cell, points + 1) - place(cell, points - 1);
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
    var certain = new TreeSet<>(IntStream.range(0, scores.size()).boxed().toList());
    var at = scores;
    for (var move = 0; move < MOVES && !certain.isEmpty(); move++) {
      var next = moved(at, at.indexOf(at.stream().sorted().toList().get(certain.first())), random);
      if (sums(next).equals(sums(scores)) && cell(next).equals(told)) {
        at = next;
        var others = at.stream().sorted().toList();
        certain.removeIf(rank -> !others.get(rank).equals(sorted.get(rank)));
      }
    }
    return certain;
  }

  /** This firm and two others score otherwise, with the same sum. */
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

  /** Whoever moves off the scale breaks the first. */
  private static List<Integer> sums(List<Integer> scores) {
    return List.of(
        scores.stream().mapToInt(score -> score).sum(),
        scores.stream().mapToInt(score -> score * score).sum());
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
