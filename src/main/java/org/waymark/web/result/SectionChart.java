package org.waymark.web.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Text;

/**
 * The sections as bars, in the order to show.
 *
 * @param firms whom the firm is compared with, for example "140 micro firms in the North East, July
 *     to September 2026"; null without a comparison
 */
public record SectionChart(@Nullable String firms, List<Bar> bars) {

  /** Whether any answer not known could still lengthen a bar. */
  public boolean open() {
    return bars.stream().anyMatch(Bar::open);
  }

  /**
   * One section. Whole points, 0 to 100.
   *
   * @param points null when no question of it counts
   * @param highest what it could be if everything not known turned out well
   * @param spread the other firms; null without a comparison
   * @param level of the section alone, and why it is held there; null when it has none
   * @param sums what is shown as the sum of its parts, such as "1.25 of 3": the section, or groups
   *     of it
   */
  public record Bar(
      Text name,
      @Nullable Integer points,
      int highest,
      @Nullable Spread spread,
      @Nullable Text level,
      List<Text> sums) {

    public Bar {
      sums = List.copyOf(sums);
    }

    /** One of which nothing is shown as a sum. */
    public Bar(
        Text name,
        @Nullable Integer points,
        int highest,
        @Nullable Spread spread,
        @Nullable Text level) {
      this(name, points, highest, spread, level, List.of());
    }

    public boolean open() {
      return points != null && points < highest;
    }

    /** Length of the part that is not known yet. */
    public int unknown() {
      return points == null ? 0 : highest - points;
    }

    public Place place() {
      if (points == null || spread == null) {
        return Place.ALONE;
      }
      var now = spread.place(points);
      return now == spread.place(highest) ? now : Place.UNSETTLED;
    }
  }

  /** The middle half of other firms and the firm in the middle, in whole points. */
  public record Spread(int lower, int median, int upper) {

    public int width() {
      return upper - lower;
    }

    private Place place(int points) {
      if (points < lower) {
        return Place.BEHIND;
      }
      return points > upper ? Place.AHEAD : Place.AMONG;
    }
  }

  /** The firm against the middle half of the others. */
  public enum Place {
    BEHIND,
    /** It depends on what is not known yet. */
    UNSETTLED,
    AMONG,
    AHEAD,
    /** There is nothing to compare with. */
    ALONE;

    /** Class in the stylesheet: only a firm behind the others stands out. */
    public String style() {
      return this == BEHIND ? "behind" : "own";
    }
  }
}
