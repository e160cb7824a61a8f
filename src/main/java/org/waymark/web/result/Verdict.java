package org.waymark.web.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Text;

/**
 * The first screen of the report.
 *
 * @param level null when the firm is not rated
 * @param confidence how much the score rests on, as a sentence
 * @param notRated why there is no level, as a sentence; null when there is one
 */
public record Verdict(
    Points points,
    @Nullable Level level,
    @Nullable String notRated,
    Comparison comparison,
    String confidence,
    List<Hold> holds) {

  /** Whether the way to the full depth stands beside the level. */
  public boolean askedTooLittle() {
    return level != null && level.notAsked() != null;
  }

  /**
   * The score in whole points, 0 to 100.
   *
   * @param unknown how many answers could still move it
   */
  public record Points(int value, int lowest, int highest, int unknown) {

    /** Whether it can still move. */
    public boolean open() {
      return lowest < highest;
    }
  }

  /**
   * Where the firm stands.
   *
   * @param title for example "Level 2 of 5: Started"
   * @param description what firms at this level have; what is still possible while much is unknown
   * @param notAsked what only the full depth could tell; null when nothing hangs on it
   */
  public record Level(Text title, @Nullable Text description, @Nullable Text notAsked) {}

  /**
   * The firm among others, or why it is not compared.
   *
   * @param sentence with the number of firms and who they are
   * @param basis when, and which release; null when it is not compared
   */
  public record Comparison(String sentence, @Nullable String basis) {}

  /**
   * What holds the level down.
   *
   * @param level number of the highest level while it holds
   * @param because continues the sentence "Held at level 2 because ..."
   * @param provisional whether the firm does not know yet
   */
  public record Hold(int level, Text because, boolean provisional) {}
}
