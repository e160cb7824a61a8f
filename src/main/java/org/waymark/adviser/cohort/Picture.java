package org.waymark.adviser.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hub's groups side by side, on one questionnaire.
 *
 * @param threshold fewest firms any figure is about
 * @param lines the hub as a whole first, then its groups, the oldest first
 */
public record Picture(int threshold, List<Line> lines) {

  public Picture {
    lines = List.copyOf(lines);
  }

  /**
   * One group.
   *
   * @param cohort null for the hub as a whole
   * @param before null where one day alone is asked for
   */
  public record Line(@Nullable Cohort cohort, Figure now, @Nullable Figure before) {}
}
