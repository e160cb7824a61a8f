package org.waymark.benchmark.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the estimates are worth, where the truth is known. */
class SimulatedRegionsTest {

  private static final int RUNS_OF_SCORES = 1_000;
  private static final int RUNS_OF_SHARES = 400;

  @ParameterizedTest(name = "regions {0} points apart, {1} firms in each")
  @CsvSource({"4,10", "4,20", "4,30", "4,50", "4,100", "8,10", "8,20", "8,30", "8,50", "8,100"})
  void meanScoresAreNearerToTheTruthAndTheirIntervalsHoldIt(double spread, int firms) {
    var outcome = new SimulatedRegions(spread, firms, RUNS_OF_SCORES).scores();

    if (firms <= 50) {
      assertThat(outcome.shrunk()).as(outcome.toString()).isLessThan(outcome.direct());
    }
    assertThat(outcome.covered()).as(outcome.toString()).isBetween(0.86, 0.94);
  }

  /**
   * A yes says less than a score: of ten firms a share is off by 19 points while regions lie 4
   * apart. No interval can then suit both spreads, as nothing tells them apart. Where regions
   * differ by less than half of what chance does, intervals are too wide and never too narrow.
   */
  @ParameterizedTest(name = "regions {0} points apart, {1} firms in each")
  @CsvSource({"4,10", "4,20", "4,30", "4,50", "4,100", "8,10", "8,20", "8,30", "8,50", "8,100"})
  void sharesAreNearerToTheTruthAndTheirIntervalsHoldItOrMore(double spread, int firms) {
    var regions = new SimulatedRegions(spread, firms, RUNS_OF_SHARES);
    var outcome = regions.shares();

    assertThat(outcome.shrunk()).as(outcome.toString()).isLessThan(outcome.direct());
    assertThat(outcome.covered())
        .as(outcome.toString())
        .isBetween(0.86, regions.signalOfShares() < 0.5 ? 1.0 : 0.94);
  }

  /** The simulation sees it when an estimate forgets that its prior is itself estimated. */
  @Test
  void aPriorTakenForCertainIsFoundOut() {
    var outcomes =
        IntStream.of(10, 20, 30, 50)
            .mapToObj(firms -> new SimulatedRegions(4, firms, RUNS_OF_SHARES).sharesWithoutDoubt())
            .toList();

    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.covered()).isLessThan(0.86));
  }
}
