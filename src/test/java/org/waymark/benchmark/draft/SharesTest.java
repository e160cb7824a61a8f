package org.waymark.benchmark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.release.Distribution;

class SharesTest {

  /** 60/1.5. */
  @Test
  void areWorthTheirEffectiveFirmsWithNothingWider() {
    assertThat(drawn(new Shares.Sample(Groups.around(50, 60), null)).weight())
        .isEqualByComparingTo("40");
  }

  /**
   * Half of a wider group that is worth 40, with the usual strength 30: Var(mu) = 0.25/41 + 0.5 x
   * 0.25/31 = 0.0101298; 30/1.5 = 20, so g1 = 0.25/51 = 0.0049020 and g2 = 0.6^2 x 0.0101298 =
   * 0.0036467; 0.25/0.0085487 - 1 = 28.2443, and not 20 + 30.
   */
  @Test
  void areWorthWhatTheDoubtAboutTheWiderGroupLeaves() {
    var wider = new Shares.Wider(widerOf(50, "40"), 0.5);

    assertThat(drawn(new Shares.Sample(Groups.around(50, 30), wider)).weight().doubleValue())
        .isCloseTo(28.2443, within(0.001));
  }

  @Test
  void areNeverWorthMoreThanThereAreFirmsOnBothSides() {
    for (var firms : List.of(10, 30, 100, 1000)) {
      for (var worth : List.of("7", "40", "1000", "100000")) {
        for (var apart : List.of(0, 5, 20)) {
          var wider = new Shares.Wider(widerOf(50, worth), 0);
          var samples =
              List.of(
                  new Shares.Sample(Groups.around(50 - apart, firms), wider),
                  new Shares.Sample(Groups.around(50, firms), wider),
                  new Shares.Sample(Groups.around(50 + apart, firms), wider));

          assertThat(Shares.of(samples).drawn(samples.getFirst()).weight().doubleValue())
              .as("%s firms, wider worth %s, %s apart", firms, worth, apart)
              .isLessThanOrEqualTo(firms / 1.5 + Double.parseDouble(worth));
        }
      }
    }
  }

  /** Ten and twenty firms, about 50 points, whose scores have the variance 10. */
  @Test
  void areTheSameForAsManyAsAreNotTold() {
    var wider = new Shares.Wider(widerOf(80, "40"), 0.5);
    var ten = scores(47, 47, 47, 47, 47, 53, 53, 53, 53, 53);
    var twenty =
        scores(43, 45, 46, 48, 49, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 51, 52, 54, 55, 57);

    assertThat(drawn(new Shares.Sample(twenty, wider)))
        .isEqualTo(drawn(new Shares.Sample(ten, wider)));
  }

  private static Histogram scores(int... scores) {
    var histogram = new Histogram();
    for (var score : scores) {
      histogram.add(score, 1);
    }
    return histogram;
  }

  /** Nothing tells 150 firms from 154. */
  @Test
  void areWorthTheirNumberAsItIsPublished() {
    assertThat(drawn(new Shares.Sample(Groups.around(50, 154), null)).weight())
        .isEqualByComparingTo("100");
    assertThat(drawn(new Shares.Sample(Groups.around(50, 29), null)).weight())
        .isEqualByComparingTo("6.667");
  }

  /** (100 + 30 x 0)/(100 + 30) of effective firms: the wider group has all its firms above. */
  @Test
  void lieBetweenTheirFirmsAndTheWiderGroup() {
    var wider = new Shares.Wider(widerOf(80, "400"), 0.5);

    assertThat(drawn(new Shares.Sample(Groups.around(50, 150), wider)).below(65))
        .isCloseTo(100.0 / 130, within(1e-5));
  }

  private static Distribution widerOf(int middle, String worth) {
    return new Distribution(Groups.around(middle, 200).told().partsAt(), new BigDecimal(worth));
  }

  private static Distribution drawn(Shares.Sample sample) {
    return Shares.of(List.of(sample)).drawn(sample);
  }
}
