package org.waymark.web.layout.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.chart.Svg.Anchor;
import org.waymark.web.layout.chart.Svg.At;

/** Rows of estimates, each a dot on the interval it lies in. */
final class Intervals {

  private static final int ROW = 54;
  private static final double WORDS = 20;
  private static final double TRACK = 38;
  private static final double CAP = 6;
  private static final int FOOT = 26;

  private Intervals() {}

  /**
   * A row.
   *
   * @param shown in words, at its other end
   */
  record Row(Estimate estimate, String shown) {}

  /**
   * Draws them.
   *
   * @param reference what all are held against, such as the United Kingdom; null for nothing
   */
  static Drawing draw(Caption caption, List<Row> rows, @Nullable Integer reference) {
    var svg = Svg.tall(caption, "intervals", rows.size() * ROW + FOOT);
    for (var i = 0; i < rows.size(); i++) {
      draw(svg, rows.get(i), i * ROW, reference);
    }
    for (var mark : List.of(0, 50, 100)) {
      var anchor = mark == 0 ? Anchor.START : mark == 100 ? Anchor.END : Anchor.MIDDLE;
      svg.text(
          "small", At.percent(mark, rows.size() * ROW + FOOT - 8), anchor, String.valueOf(mark));
    }
    return svg.drawn();
  }

  private static void draw(Svg svg, Row row, double top, @Nullable Integer reference) {
    var track = top + TRACK;
    var span = row.estimate().span();
    svg.text("name", At.percent(0, top + WORDS), Anchor.START, row.estimate().name());
    svg.text(
        span == null ? "small" : "value", At.percent(100, top + WORDS), Anchor.END, row.shown());
    svg.line(span == null ? "track none" : "track", At.percent(0, track), At.percent(100, track));
    if (reference != null) {
      svg.line("reference", At.percent(reference, track - 10), At.percent(reference, track + 10));
    }
    if (span != null) {
      svg.line("range", At.percent(span.lowest(), track), At.percent(span.highest(), track));
      for (var end : List.of(span.lowest(), span.highest())) {
        svg.line("cap", At.percent(end, track - CAP), At.percent(end, track + CAP));
      }
      svg.circle("dot", At.percent(span.value(), track), 6);
    }
  }
}
