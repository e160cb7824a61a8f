package org.waymark.web.layout.chart;

import java.util.List;

/**
 * A drawing with all that goes with it, for the tag {@code chart}.
 *
 * @param keys what its shapes and shades mean
 * @param table the same in numbers
 */
public record Chart(Drawing drawing, List<Key> keys, Table table) {

  public Chart {
    keys = List.copyOf(keys);
  }

  /**
   * What a shape or shade means.
   *
   * @param style class of the shape
   */
  public record Key(Shape shape, String style, String words) {}

  /** How a key draws what it explains. */
  public enum Shape {
    AREA,
    ACROSS,
    UPRIGHT
  }

  /**
   * What the drawing shows, in numbers.
   *
   * @param heads one for each column
   * @param rows what the row is about, then its values
   */
  public record Table(String caption, List<String> heads, List<List<String>> rows) {

    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
