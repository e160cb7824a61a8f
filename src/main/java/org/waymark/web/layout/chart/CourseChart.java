package org.waymark.web.layout.chart;

import java.util.List;
import org.waymark.web.layout.chart.Svg.Anchor;
import org.waymark.web.layout.chart.Svg.At;

/** A course of scores: a dot for each, joined where they compare. */
public final class CourseChart {

  /** More would touch each other on a telephone. */
  public static final int MOST = 12;

  private static final int HEIGHT = 236;

  /** Where the axis of the scores ends, from the top of the drawing. */
  private static final double TOP = 26;

  private static final double BOTTOM = 186;

  /** Room for the words of the axis, in percent of the width. */
  private static final double LEFT = 14;

  private static final double RIGHT = 94;

  private CourseChart() {}

  /**
   * One score, 0 to 100.
   *
   * @param number its place in the table
   * @param lowest what it can still turn out to be
   * @param highest what it can still turn out to be
   * @param day when it was
   * @param joined whether it compares with the one before
   */
  public record Dot(int number, int points, int lowest, int highest, String day, boolean joined) {}

  /**
   * Draws them.
   *
   * @param dots the oldest first, {@link #MOST} of them at most
   */
  public static Drawing draw(Caption caption, List<Dot> dots) {
    var svg = Svg.tall(caption, "course", HEIGHT);
    for (var mark : List.of(0, 50, 100)) {
      svg.line("axis", At.percent(0, y(mark)), At.percent(100, y(mark)));
      svg.text("small", At.percent(0, y(mark) - 4), Anchor.START, String.valueOf(mark));
    }
    for (var i = 1; i < dots.size(); i++) {
      join(svg, dots, i);
    }
    for (var i = 0; i < dots.size(); i++) {
      dot(svg, dots.get(i), x(i, dots.size()));
    }
    svg.text("small", At.percent(LEFT - 4, HEIGHT - 6), Anchor.START, dots.getFirst().day());
    svg.text("small", At.percent(100, HEIGHT - 6), Anchor.END, dots.getLast().day());
    return svg.drawn();
  }

  private static void join(Svg svg, List<Dot> dots, int i) {
    var before = x(i - 1, dots.size());
    var here = x(i, dots.size());
    if (dots.get(i).joined()) {
      svg.line(
          "way",
          At.percent(before, y(dots.get(i - 1).points())),
          At.percent(here, y(dots.get(i).points())));
    } else {
      var between = (before + here) / 2;
      svg.line("break", At.percent(between, TOP - 12), At.percent(between, BOTTOM + 24));
    }
  }

  private static void dot(Svg svg, Dot dot, double x) {
    if (dot.lowest() < dot.highest()) {
      svg.line("range", At.percent(x, y(dot.lowest())), At.percent(x, y(dot.highest())));
    }
    svg.circle("dot", At.percent(x, y(dot.points())), 6);
    svg.text(
        "value",
        At.percent(x, Math.min(y(dot.points()), y(dot.highest())) - 11),
        Anchor.MIDDLE,
        String.valueOf(dot.points()));
    svg.text("small", At.percent(x, BOTTOM + 22), Anchor.MIDDLE, String.valueOf(dot.number()));
  }

  private static double x(int place, int of) {
    return LEFT + (RIGHT - LEFT) * place / Math.max(1, of - 1);
  }

  private static double y(int points) {
    return BOTTOM - (BOTTOM - TOP) * points / 100;
  }
}
