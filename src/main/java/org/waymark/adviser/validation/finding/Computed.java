package org.waymark.adviser.validation.finding;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.Confidence;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

/**
 * What the scorer made of a set of answers, in the whole numbers that pages show. The exact values
 * follow from its receipt.
 *
 * @param points of the whole, 0 to 100
 * @param lowest with everything not known at its worst
 * @param highest with everything not known at its best
 * @param level number of the level after gates; null when the firm is not rated
 * @param confidence how much the score rests on, 0 to 100
 * @param sections by id
 */
public record Computed(
    int points,
    int lowest,
    int highest,
    @Nullable Integer level,
    int confidence,
    Confidence.Band band,
    Map<String, Part> sections) {

  public Computed {
    sections = Map.copyOf(sections);
  }

  /**
   * One section.
   *
   * @param points null when none of it applies
   * @param level null when too much of it does not apply
   */
  public record Part(@Nullable Integer points, @Nullable Integer level) {

    static Part of(SectionScore section) {
      var level = section.level();
      return new Part(
          section.scoreIfAny().map(Score::points).orElse(null),
          level == null ? null : Integer.valueOf(level.number()));
    }
  }

  static Computed of(Scorecard card) {
    var sections = new TreeMap<String, Part>();
    card.sections().forEach(section -> sections.put(section.section(), Part.of(section)));
    var whole = card.whole();
    return new Computed(
        whole.points(),
        whole.lowestPoints(),
        whole.highestPoints(),
        level(card.standing()),
        Score.points(card.confidence().value()),
        card.confidence().band(),
        sections);
  }

  private static @Nullable Integer level(Standing standing) {
    return switch (standing) {
      case Standing.Rated rated -> rated.held().number();
      case Standing.NotRated _ -> null;
    };
  }

  /**
   * The level worked out; null when there is none.
   *
   * @param scope {@link LevelOverride#WHOLE} or the id of a section
   */
  public @Nullable Integer levelOf(String scope) {
    if (scope.equals(LevelOverride.WHOLE)) {
      return level;
    }
    var part = sections.get(scope);
    return part == null ? null : part.level();
  }
}
