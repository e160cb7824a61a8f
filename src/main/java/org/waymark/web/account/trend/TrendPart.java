package org.waymark.web.account.trend;

import java.util.List;
import org.waymark.web.layout.chart.Drawing;
import org.waymark.web.layout.component.Text;

/**
 * How a firm's scores on one questionnaire went, for the template {@code account/trends}.
 *
 * @param id of its part of the page
 * @param sentence what may be said of it
 * @param bridges why the line is broken, for each time it is
 * @param key what else the drawing shows
 */
public record TrendPart(
    String id,
    Text title,
    String sentence,
    List<String> bridges,
    Drawing drawing,
    Key key,
    List<Row> rows) {

  public TrendPart {
    bridges = List.copyOf(bridges);
    rows = List.copyOf(rows);
  }

  /**
   * What needs explaining in the drawing.
   *
   * @param ranges whether any score can still turn out otherwise
   * @param breaks whether the line is broken
   * @param latestOnly that older scores are in the table alone; empty where all are drawn
   */
  public record Key(boolean ranges, boolean breaks, String latestOnly) {}

  /**
   * One time.
   *
   * @param number as under its dot
   * @param report address of its report
   * @param score in points, of the core
   * @param change since the time before
   * @param style of the change
   */
  public record Row(
      int number,
      String day,
      String report,
      String edition,
      String depth,
      String score,
      String level,
      String change,
      String style) {}
}
