package org.waymark.adviser.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.adviser.caseload.Outcome;

/**
 * How the firms of a group score, as it may leave the hub.
 *
 * @param firms rounded down to a multiple of 5
 * @param sections by id; without those for which too few firms have a score
 * @param levels bands of levels; none where they would say too much
 */
public record Distribution(
    int firms, Quartiles whole, Map<String, Quartiles> sections, List<LevelBand> levels) {

  /** As the comparisons with other firms round. */
  private static final int BASE = 5;

  public Distribution {
    sections = Map.copyOf(sections);
    levels = List.copyOf(levels);
  }

  /**
   * That of enough firms.
   *
   * @param levels how many levels the questionnaire has
   * @param threshold fewest firms a figure must be about
   */
  static Distribution of(Collection<Outcome> outcomes, int levels, int threshold) {
    if (outcomes.size() < threshold) {
      throw new IllegalArgumentException("too few firms to say anything of");
    }
    var sections = new HashMap<String, List<Integer>>();
    outcomes.forEach(
        outcome ->
            outcome
                .sections()
                .forEach(
                    (id, points) ->
                        sections.computeIfAbsent(id, _ -> new ArrayList<>()).add(points)));
    sections.values().removeIf(points -> points.size() < threshold);
    var shown = new HashMap<String, Quartiles>();
    sections.forEach((id, points) -> shown.put(id, Quartiles.of(points)));
    return new Distribution(
        rounded(outcomes.size()),
        Quartiles.of(outcomes.stream().map(Outcome::points).toList()),
        shown,
        LevelBand.of(firmsAt(outcomes, levels), threshold));
  }

  private static List<Integer> firmsAt(Collection<Outcome> outcomes, int levels) {
    var firmsAt = new Integer[levels + 1];
    java.util.Arrays.fill(firmsAt, 0);
    for (var outcome : outcomes) {
      var level = outcome.level();
      firmsAt[level == null ? 0 : Math.clamp(level, 0, levels)]++;
    }
    return List.of(firmsAt);
  }

  static int rounded(int firms) {
    return firms / BASE * BASE;
  }
}
