package org.waymark.api.v1.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.benchmark.ComparisonResponse.PlacementResponse;
import org.waymark.benchmark.Placement;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Status;

class PlacementResponseTest {

  private static final Quartiles QUARTILES =
      new Quartiles(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN);

  @Test
  void answersInStepsOfFivePercentAmongFewerThan150Firms() {
    assertThat(shares(placement(145, 62, 54, 69))).containsExactly(60, 50, 70);
    assertThat(shares(placement(150, 62, 54, 69))).containsExactly(62, 54, 69);
  }

  @Test
  void keepsTheShareWithinItsIntervalAndTheScale() {
    IntStream.rangeClosed(0, 100)
        .mapToObj(share -> shares(placement(30, share, share, share)))
        .forEach(
            shares ->
                assertThat(shares)
                    .allMatch(share -> share >= 0 && share <= 100 && share % 5 == 0)
                    .satisfies(all -> assertThat(all[0]).isBetween(all[1], all[2])));
  }

  private static PlacementResponse placement(int firms, int share, int low, int high) {
    return PlacementResponse.of(
        new Placement(firms, Status.of(firms), QUARTILES, share, low, high));
  }

  private static Integer[] shares(PlacementResponse placement) {
    return new Integer[] {placement.percentBelow(), placement.low(), placement.high()};
  }
}
