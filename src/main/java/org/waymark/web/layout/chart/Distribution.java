package org.waymark.web.layout.chart;

import java.util.Collections;
import java.util.List;
import org.waymark.web.layout.chart.Svg.Anchor;
import org.waymark.web.layout.chart.Svg.At;

/** Columns for the shares of firms, with the middle half below them and the reader's own score. */
final class Distribution {

  private static final int HEIGHT = 232;
  private static final double TOP = 58;
  private static final double BASE = 184;
  private static final double STRIP = 190;
  private static final double STRIP_HEIGHT = 12;

  /** Beyond these, words above a score would leave the drawing. */
  private static final int NEAR_LEFT = 20;

  private static final int NEAR_RIGHT = 80;

  private Distribution() {}

  /**
   * Draws them.
   *
   * @param you above the reader's own score
   */
  static Drawing draw(Caption caption, Shares shares, String you) {
    var svg = Svg.tall(caption, "distribution", HEIGHT);
    columns(svg, shares.percents());
    svg.line("axis", At.percent(0, BASE), At.percent(100, BASE));
    middle(svg, shares.middle());
    for (var mark : List.of(0, 20, 40, 60, 80, 100)) {
      svg.text("small", At.percent(mark, HEIGHT - 8), edge(mark, 0, 100), String.valueOf(mark));
    }
    var own = shares.own();
    if (own != null) {
      svg.line("own-line", At.percent(own, 34), At.percent(own, BASE));
      svg.shape("own", At.percent(own, 24), "M-8 0h16l-8 12z");
      svg.text("value", At.percent(own, 16), edge(own, NEAR_LEFT, NEAR_RIGHT), you);
    }
    return svg.drawn();
  }

  private static void columns(Svg svg, List<Integer> percents) {
    var most = Math.max(1, Collections.max(percents));
    for (var band = 0; band < percents.size(); band++) {
      var share = percents.get(band);
      var height = (BASE - TOP) * share / most;
      if (share > 0) {
        svg.rect(
            "column",
            At.percent(Shares.from(band) + .6, BASE - height),
            Svg.percent(8.8),
            Svg.number(height));
      }
      svg.text(
          "small share",
          At.percent(Shares.from(band) + 5, BASE - height - 5),
          Anchor.MIDDLE,
          share + "%");
    }
  }

  private static void middle(Svg svg, Shares.Middle middle) {
    svg.rect(
        "half",
        At.percent(middle.lower(), STRIP),
        Svg.percent(middle.upper() - middle.lower()),
        Svg.number(STRIP_HEIGHT));
    svg.line(
        "median",
        At.percent(middle.median(), STRIP - 4),
        At.percent(middle.median(), STRIP + STRIP_HEIGHT + 4));
  }

  private static Anchor edge(int mark, int left, int right) {
    if (mark <= left) {
      return Anchor.START;
    }
    return mark >= right ? Anchor.END : Anchor.MIDDLE;
  }
}
