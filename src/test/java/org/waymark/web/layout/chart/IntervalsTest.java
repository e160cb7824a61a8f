package org.waymark.web.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.web.layout.chart.Estimate.Span;
import org.waymark.web.layout.chart.Intervals.Row;

/** Estimates on the intervals they lie in. */
class IntervalsTest {

  private static final Caption CAPTION = new Caption("regions", "By region", "In words.");
  private static final Row WALES =
      new Row(new Estimate("Wales", new Span(47, 41, 53), ""), "47 (41 to 53)");
  private static final Row SCOTLAND =
      new Row(new Estimate("Scotland", null, "too few firms"), "not shown");

  @Test
  void looksAsApproved() {
    var drawn = Intervals.draw(CAPTION, List.of(WALES, SCOTLAND), 50);

    assertThat(drawn.svg()).isEqualTo(Golden.approved("intervals", drawn));
  }

  @Test
  void drawsADotOnItsInterval() {
    var svg = Jsoup.parse(Intervals.draw(CAPTION, List.of(WALES), null).svg());

    assertThat(svg.select(".dot").attr("cx")).isEqualTo("47%");
    assertThat(svg.select(".range").attr("x1")).isEqualTo("41%");
    assertThat(svg.select(".range").attr("x2")).isEqualTo("53%");
    assertThat(svg.select(".reference")).isEmpty();
  }

  @Test
  void drawsNothingOfWhatIsNotShown() {
    var svg = Jsoup.parse(Intervals.draw(CAPTION, List.of(SCOTLAND), null).svg());

    assertThat(svg.select(".dot, .range, .cap")).isEmpty();
    assertThat(svg.text()).contains("Scotland", "not shown");
  }

  @Test
  void holdsEveryRowAgainstTheReference() {
    assertThat(
            Jsoup.parse(Intervals.draw(CAPTION, List.of(WALES, SCOTLAND), 50).svg())
                .select(".reference"))
        .hasSize(2);
  }
}
