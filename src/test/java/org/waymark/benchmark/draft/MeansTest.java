package org.waymark.benchmark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.estimate.AreaEstimate;

/** Six groups of forty firms, with means of 30, 34 and so on to 50 points. */
class MeansTest {

  private static final List<Double> DRAWN_TOGETHER = means(50, 50, 50, 50, 50, 50);

  @Test
  void takesNothingFromWiderGroupsThatHardlyDiffer() {
    assertThat(means(50, 50.09, 50.18, 50.27, 50.36, 50.45))
        .as("they rise as their groups do, a hundredth as fast")
        .isEqualTo(DRAWN_TOGETHER);
  }

  @Test
  void takesNothingFromTwoWiderGroupsHoweverFarApart() {
    assertThat(means(30, 30, 30, 60, 60, 60)).isEqualTo(DRAWN_TOGETHER);
  }

  /** Widers that rise by 4 as well lead to expect each group's own mean: nothing is drawn away. */
  @Test
  void expectsOfAGroupWhatItsWiderGroupLeadsTo() {
    var drawn = means(40, 44, 48, 52, 56, 60);

    for (var i = 0; i < drawn.size(); i++) {
      assertThat(drawn.get(i)).isCloseTo(30 + 4 * i, within(1e-6));
    }
    assertThat(DRAWN_TOGETHER.getFirst()).isGreaterThan(30.1);
  }

  /** s = the root of 60 x 100/59 = 10.1, told as 11; 60 firms are worth 40: 121/40. */
  @Test
  void saysNoMoreOfTheSameFirmsASecondTime() {
    var firms = Groups.around(50, 60);
    var once = Means.of(List.of(new Means.Sample(firms, null, 1)), 30).getFirst();
    var again = Means.of(List.of(new Means.Sample(firms, once, 1)), 30).getFirst();

    assertThat(once.meanSquaredError()).isCloseTo(3.025, within(1e-6));
    assertThat(again.value()).isCloseTo(once.value(), within(1e-9));
    assertThat(again.meanSquaredError()).isCloseTo(once.meanSquaredError(), within(1e-9));
  }

  /** 12 and 28 firms weigh as much as ten. */
  @Test
  void treatsGroupsAlikeWhoseNumberIsNotTold() {
    var wider = new AreaEstimate(50, 1, 1);
    var drawn =
        Means.of(
            IntStream.of(12, 28, 40, 40, 40)
                .mapToObj(firms -> new Means.Sample(Groups.around(30 + firms, firms), wider, 0.1))
                .toList(),
            30);

    assertThat(drawn.get(0).meanSquaredError()).isEqualTo(drawn.get(1).meanSquaredError());
    assertThat(drawn.get(0).weight()).isEqualTo(drawn.get(1).weight());
    assertThat(drawn.get(2).meanSquaredError()).isLessThan(drawn.get(1).meanSquaredError());
  }

  private static List<Double> means(double... widers) {
    return Means.of(
            IntStream.range(0, widers.length)
                .mapToObj(
                    i ->
                        new Means.Sample(
                            Groups.around(30 + 4 * i, 40), new AreaEstimate(widers[i], 1, 1), 0.1))
                .toList(),
            30)
        .stream()
        .map(AreaEstimate::value)
        .toList();
  }
}
