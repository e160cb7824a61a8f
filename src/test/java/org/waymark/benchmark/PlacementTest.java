package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmark.Scorecards.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Distribution;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Status;

class PlacementTest {

  @Test
  void saysThereIsNoClearDifferenceWhereTheMiddleMayBeEitherSide() {
    assertThat(placed(55, 20).isClear()).isFalse();
    assertThat(placed(45, 20).isClear()).isFalse();
  }

  @Test
  void saysThatAFirmIsClearlyAboveOrBelow() {
    assertThat(placed(90, 20).isClear()).isTrue();
    assertThat(placed(10, 20).isClear()).isTrue();
  }

  @Test
  void tellsSmallerDifferencesApartAmongMoreFirms() {
    assertThat(placed(60, 20).isClear()).isFalse();
    assertThat(placed(60, 1000).isClear()).isTrue();
  }

  @Test
  void takesAnIntervalThatEndsAtTheMiddleForNoDifference() {
    assertThat(between(51, 80).isClear()).isTrue();
    assertThat(between(50, 80).isClear()).isFalse();
    assertThat(between(20, 49).isClear()).isTrue();
    assertThat(between(20, 50).isClear()).isFalse();
    assertThat(between(20, 80).isClear()).isFalse();
  }

  private static Placement between(int low, int high) {
    var points = BigDecimal.TEN;
    return new Placement(
        100, Status.DIRECT, new Cell.Quartiles(points, points, points), low, low, high);
  }

  /** Among firms of which as many are at each number of points. */
  private static Placement placed(int points, int firms) {
    List<Integer> even = new ArrayList<>(Collections.nCopies(Distribution.POINTS, 990));
    even.set(50, 1000);
    var distribution = new Distribution(even, BigDecimal.valueOf(firms));
    var mean = new Cell.Mean(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, null);
    var cell =
        new Cell(
            CellKey.UK,
            new Measure("skills", 1, Measure.WHOLE),
            Basis.SELF,
            100,
            null,
            Status.DIRECT,
            distribution,
            distribution.quartiles(),
            mean);
    return Placement.of(cell, scoring(points).whole());
  }
}
