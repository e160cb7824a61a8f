package org.waymark.adviser.caseload;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;

/**
 * How an assessment came out, in the whole numbers that a report shows.
 *
 * @param points of the whole, 0 to 100
 * @param level number of the level after gates; null when the firm is not rated
 * @param sections points by id of each section that is rated
 */
public record Outcome(int points, @Nullable Integer level, Map<String, Integer> sections) {

  public Outcome {
    sections = Map.copyOf(sections);
  }

  static Outcome of(Scorecard card) {
    var sections = new TreeMap<String, Integer>();
    for (var section : card.sections()) {
      if (section.rated()) {
        section
            .scoreIfAny()
            .map(Score::points)
            .ifPresent(points -> sections.put(section.section(), points));
      }
    }
    return new Outcome(card.whole().points(), level(card.standing()), sections);
  }

  private static @Nullable Integer level(Standing standing) {
    return switch (standing) {
      case Standing.Rated rated -> rated.held().number();
      case Standing.NotRated _ -> null;
    };
  }

  /** Id of the section with the fewest points; empty when none is rated. */
  public Optional<String> weakest() {
    return sections.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .map(Map.Entry::getKey);
  }
}
