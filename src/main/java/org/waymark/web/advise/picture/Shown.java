package org.waymark.web.advise.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Text;

/**
 * One questionnaire: groups beside each other, on one day or two.
 *
 * @param id of its place on the page
 * @param rule what is not shown, and why
 * @param firms how many each line is about
 * @param levels how the levels are spread; none where that may be said of no line
 * @param scopes the whole first, then each section
 */
record Shown(
    Text title,
    String id,
    String rule,
    List<Firms> firms,
    List<Levels> levels,
    List<Scope> scopes) {

  Shown {
    firms = List.copyOf(firms);
    levels = List.copyOf(levels);
    scopes = List.copyOf(scopes);
  }

  /** Whether there is anything to draw. */
  public boolean any() {
    return !scopes.isEmpty();
  }

  /**
   * A line of the picture.
   *
   * @param line group and day
   * @param count for example "about 35 firms", or why nothing is said
   */
  record Firms(String line, String count, boolean withheld) {}

  /** How the levels of a line are spread, drawn and in words. */
  record Levels(String line, List<Part> parts, String words) {}

  /** A stretch of the bar of levels, in percent. */
  record Part(int from, int width, String style) {}

  /** The score of the whole, or of a section. */
  record Scope(Text title, List<Bar> bars) {}

  /**
   * A line's scores.
   *
   * @param spread null where too few firms have a score
   * @param value the middle, or why there is none
   */
  record Bar(String line, @Nullable Spread spread, String value) {}

  /** Half of the firms lie between lower and upper, in points. */
  record Spread(int lower, int median, int upper, int width) {}
}
