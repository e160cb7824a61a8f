package org.waymark.web.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.web.layout.chart.Shares.Middle;

/** How the scores of many firms spread, drawn. */
class DistributionTest {

  private static final Caption CAPTION = new Caption("spread", "All firms", "In words.");
  private static final Middle MIDDLE = new Middle(34, 47, 61);
  private static final List<Integer> PERCENTS = List.of(2, 5, 11, 17, 22, 19, 13, 7, 4, 0);

  @Test
  void looksAsApproved() {
    var drawn = Distribution.draw(CAPTION, new Shares(PERCENTS, MIDDLE, 58), "You: 58");

    assertThat(drawn.svg()).isEqualTo(Golden.approved("distribution", drawn));
  }

  @Test
  void writesTheShareOfEveryBand() {
    assertThat(drawn(null).select(".share").eachText())
        .containsExactly("2%", "5%", "11%", "17%", "22%", "19%", "13%", "7%", "4%", "0%");
  }

  @Test
  void drawsNoColumnWhereThereIsNobody() {
    assertThat(drawn(null).select(".column")).hasSize(9);
  }

  @Test
  void marksTheMiddleHalfAndTheMedian() {
    assertThat(drawn(null).select(".half").attr("x")).isEqualTo("34%");
    assertThat(drawn(null).select(".half").attr("width")).isEqualTo("27%");
    assertThat(drawn(null).select(".median").attr("x1")).isEqualTo("47%");
  }

  @Test
  void marksTheReadersOwnScoreOnlyWhereThereIsOne() {
    assertThat(drawn(null).select(".own, .own-line, .value")).isEmpty();
    assertThat(drawn(58).select(".own, .own-line, .value")).hasSize(3);
  }

  @Test
  void keepsTheWordsAtBothEndsWithinTheDrawing() {
    assertThat(drawn(3).select(".value").attr("text-anchor")).isEqualTo("start");
    assertThat(drawn(50).select(".value").attr("text-anchor")).isEqualTo("middle");
    assertThat(drawn(97).select(".value").attr("text-anchor")).isEqualTo("end");
  }

  @Test
  void takesTenBandsAndNoOtherNumber() {
    assertThatThrownBy(() -> new Shares(List.of(100), MIDDLE, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Document drawn(@Nullable Integer own) {
    return Jsoup.parse(
        Distribution.draw(CAPTION, new Shares(PERCENTS, MIDDLE, own), "You: " + own).svg());
  }
}
