package org.waymark.web.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.web.layout.chart.CourseChart.Dot;

/** The line of a firm's scores. */
class CourseChartTest {

  private static final Caption CAPTION =
      new Caption("scores", "Cyber security", "3 March 2026: 41. 5 June 2026: 58 (52 to 63).");

  private static final Dot FIRST = new Dot(1, 41, 41, 41, "3 March 2026", false);
  private static final Dot OPEN = new Dot(2, 58, 52, 63, "5 June 2026", true);
  private static final Dot APART = new Dot(3, 47, 47, 47, "1 December 2026", false);

  @Test
  void looksAsApproved() {
    var drawn = CourseChart.draw(CAPTION, List.of(FIRST, OPEN, APART));

    assertThat(drawn.svg()).isEqualTo(Golden.approved("course", drawn));
  }

  @Test
  void saysInWordsWhatItShows() {
    var svg = read(CourseChart.draw(CAPTION, List.of(FIRST, OPEN))).expectFirst("svg");

    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("aria-labelledby")).isEqualTo("scores-title scores-desc");
    assertThat(svg.select("#scores-title").text()).isEqualTo(CAPTION.title());
    assertThat(svg.select("#scores-desc").text()).isEqualTo(CAPTION.description());
  }

  @Test
  void joinsWhatComparesAndBreaksWhatDoesNot() {
    var svg = read(CourseChart.draw(CAPTION, List.of(FIRST, OPEN, APART)));

    assertThat(svg.select(".way")).hasSize(1);
    assertThat(svg.select(".break")).hasSize(1);
    assertThat(svg.select(".dot")).hasSize(3);
  }

  @Test
  void showsARangeOnlyWhereTheScoreIsOpen() {
    assertThat(read(CourseChart.draw(CAPTION, List.of(FIRST, APART))).select(".range")).isEmpty();
    assertThat(read(CourseChart.draw(CAPTION, List.of(FIRST, OPEN))).select(".range")).hasSize(1);
  }

  @Test
  void writesEveryScoreBesideItsDot() {
    assertThat(read(CourseChart.draw(CAPTION, List.of(FIRST, OPEN))).select(".value").eachText())
        .containsExactly("41", "58");
  }

  @Test
  void printsNoMarkupThatWasPutIntoIt() {
    var hostile = new Caption("a\"b", "<script>", "</desc><img src=x onerror=alert(1)>");

    var svg = CourseChart.draw(hostile, List.of(FIRST, OPEN)).svg();

    assertThat(svg).doesNotContain("<script", "<img", "id=\"a\"b");
  }

  @Test
  void carriesNeitherStyleNorScript() {
    assertThat(CourseChart.draw(CAPTION, List.of(FIRST, OPEN)).svg())
        .doesNotContain("style=", "<style", "<script", " on");
  }

  private static Document read(Drawing drawing) {
    return Jsoup.parse(drawing.svg());
  }
}
