package org.waymark.benchmark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.release.Distribution;

class HistogramTest {

  @ParameterizedTest(name = "{0} firms at one score and {1} elsewhere, each at its own: {2}")
  @CsvSource({
    "29, 1, true",
    "10, 9, true",
    "10, 10, false",
    "9, 6, false",
    "30, 0, true",
    "1000, 9, true",
    "1000, 10, false"
  })
  void isAlikeWhereTooFewHaveAnotherScore(int most, int others, boolean alike) {
    var histogram = new Histogram();
    histogram.add(0, most);
    IntStream.range(0, others).forEach(other -> histogram.add(10 + other, 1));

    assertThat(histogram.alike(10)).isEqualTo(alike);
  }

  /** Three numbers of firms follow from three: how many there are, their mean and their scatter. */
  @ParameterizedTest(name = "{0} firms at 0, {1} at 50, {2} at 100: {3}")
  @CsvSource({
    "12, 9, 1, true",
    "60, 37, 1, true",
    "1, 50, 90, true",
    "200, 98, 3, true",
    "12, 10, 10, false",
    "200, 98, 40, false"
  })
  void isSolvableWhereThereAreFewScores(int none, int half, int all, boolean solvable) {
    var histogram = new Histogram();
    histogram.add(0, none);
    histogram.add(50, half);
    histogram.add(100, all);

    assertThat(histogram.solvable(3, 10)).isEqualTo(solvable);
    assertThat(histogram.solvable(2, 10)).isFalse();
  }

  /** 60 firms at 52 points, 12 at 53, 78 at 41: a score that many have stands for itself. */
  @Test
  void tellsManyFirmsInBinsCountedInFives() {
    var histogram = new Histogram();
    histogram.add(52, 60);
    histogram.add(53, 12);
    histogram.add(41, 78);
    var told = histogram.told();

    assertThat(told.below(45)).isCloseTo(80.0 / 150, within(1e-4));
    assertThat(told.below(52)).isCloseTo(110.0 / 150, within(1e-4));
    assertThat(told.partsAt().get(50)).isZero();
    assertThat(told.tenths()).containsExactly(0, 0, 0, 0, 53, 47, 0, 0, 0, 0);
  }

  /** 60 at 52 and 5 beside them: they are not told apart, and nobody shows. */
  @Test
  void spreadsFirmsEvenlyInABinWhereFewAreLeftBeside() {
    var histogram = new Histogram();
    histogram.add(50, 5);
    histogram.add(52, 60);
    histogram.add(10, 100);
    var told = histogram.told();

    assertThat(told.partsAt().get(50)).isCloseTo(told.partsAt().get(54), within(1)).isPositive();
  }

  @Test
  void tellsTheEndsByThemselvesWhereManyAreThere() {
    var histogram = new Histogram();
    histogram.add(0, 100);
    histogram.add(30, 50);
    var told = histogram.told();

    assertThat(told.below(1)).isCloseTo(100.0 / 150, within(1e-4));
    assertThat(told.below(0)).isCloseTo(50.0 / 150, within(1e-4));
  }

  /** Nine firms alone at the top end count as if they were with the last ten. */
  @Test
  void tellsNothingOfFewerThanTenFirms() {
    var histogram = new Histogram();
    IntStream.range(20, 40).forEach(points -> histogram.add(points, 10));
    histogram.add(99, 9);
    var told = histogram.told();

    assertThat(told.partsAt().get(99)).isZero();
    assertThat(told.partsAt().get(39)).isGreaterThan(told.partsAt().get(20));
    assertThat(told.partsAt().stream().mapToInt(parts -> parts).sum())
        .isEqualTo(Distribution.PARTS);
  }

  /** Bins of 3, 4 and 5 firms are one, from the lowest point on. */
  @Test
  void joinsBinsOfFew() {
    var histogram = new Histogram();
    histogram.add(10, 3);
    histogram.add(15, 4);
    histogram.add(20, 5);
    histogram.add(50, 188);

    assertThat(histogram.told().partsAt().get(8)).isPositive();
    assertThat(histogram.told().below(25)).isCloseTo(10.0 / 200, within(1e-4));
    assertThat(histogram.told().partsAt().get(30)).isZero();
  }

  /** Nine of 159 firms, whose score their distance from the others would give away. */
  @ParameterizedTest(name = "nine at {0} points")
  @ValueSource(ints = {0, 30, 60, 94})
  void tellsAsMuchOfAFewFirmsFarFromAllOthersAsIfTheyWereBesideThem(int points) {
    var far = together(points);

    assertThat(far.told()).isEqualTo(together(95).told());
    assertThat(far.toldMean()).isEqualTo(together(95).toldMean()).isEqualTo(97);
    assertThat(far.toldVariance()).isEqualTo(together(95).toldVariance());
  }

  /** 30 at each of 95 to 99 points. */
  private static Histogram together(int nine) {
    var histogram = new Histogram();
    IntStream.range(95, 100).forEach(points -> histogram.add(points, 30));
    histogram.add(nine, 9);
    return histogram;
  }

  /** 60 firms at 0, 50 and 100 points, which an exact mean and scatter would tell apart. */
  @ParameterizedTest(name = "{0}, {1} and {2} firms")
  @CsvSource({"20, 25, 15", "20, 24, 15", "21, 27, 16", "19, 24, 14"})
  void tellsTheSameOfFirmsThatDifferByOneOrTwo(int none, int half, int all) {
    var histogram = new Histogram();
    histogram.add(0, none);
    histogram.add(50, half);
    histogram.add(100, all);

    assertThat(histogram.toldMean()).isEqualTo(46);
    assertThat(histogram.toldVariance()).isEqualTo(39 * 39);
    assertThat(histogram.told().partsAt()).isEqualTo(SIXTY.told().partsAt());
  }

  /** 24 firms within six points, one of them by itself at the highest. */
  @Test
  void tellsNoScatterSoSmallThatItIsThatOfOneFirm() {
    var histogram = Histogram.of(8, 8, 3, 2, 2, 1);
    var other = Histogram.of(8, 8, 3, 2, 2, 0, 1);

    assertThat(histogram.toldVariance()).isEqualTo(4).isEqualTo(other.toldVariance());
    assertThat(histogram.told().partsAt()).isEqualTo(other.told().partsAt());
  }

  /**
   * 83, 33 and 63 firms as 80, 30 and 60 of 170: two groups in fives were now and then solvable.
   */
  @Test
  void countsBinsInTensWhereThereAreFewScores() {
    var histogram = new Histogram();
    histogram.add(0, 83);
    histogram.add(50, 33);
    histogram.add(100, 63);

    var told = histogram.told().partsAt();

    assertThat(told.get(0)).isEqualTo(47_059);
    assertThat(told.get(50)).isEqualTo(17_647);
    assertThat(histogram.toldMean()).isCloseTo((50 * 30 + 100 * 60) / 170.0, within(0.001));
  }

  private static final Histogram SIXTY = sixty();

  private static Histogram sixty() {
    var histogram = new Histogram();
    histogram.add(0, 20);
    histogram.add(50, 25);
    histogram.add(100, 15);
    return histogram;
  }
}
