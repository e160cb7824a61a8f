package org.waymark.web.programme.fit;

import java.util.List;
import org.waymark.web.layout.component.Text;

/**
 * How a firm stands with one programme.
 *
 * @param title for example "Nearly"
 * @param lead what to make of it
 */
public record FitVerdict(String title, String lead, List<Line> lines) {

  public FitVerdict {
    lines = List.copyOf(lines);
  }

  /**
   * One rule with what became of it.
   *
   * @param style class in the stylesheet
   * @param outcome the same for whoever does not see the style
   */
  public record Line(String style, String outcome, Text text) {}
}
