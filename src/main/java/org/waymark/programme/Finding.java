package org.waymark.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule held against one firm.
 *
 * @param sentence the rule and the outcome for an owner, such as "For firms with 5 to 249
 *     employees: you have 1 to 4."
 * @param miss how far off and what would change it; null unless not met
 */
public record Finding(Rule rule, Outcome outcome, String sentence, @Nullable Miss miss) {

  public Optional<Miss> missIfAny() {
    return Optional.ofNullable(miss);
  }

  /** What became of a rule. */
  public enum Outcome {
    MET,
    NOT_MET,
    /** The firm has not told, cannot be pinned down closely enough, or must judge for itself. */
    NOT_KNOWN
  }

  /**
   * What a firm lacks.
   *
   * @param change what would make the rule met, in a sentence
   * @param distance how far off in numbers; null for a rule without numbers
   */
  public record Miss(String change, @Nullable Distance distance) {}

  /**
   * How many people too few or too many: a range, since firms tell a band.
   *
   * @param direction which limit is missed
   * @param least at best, 1 or more
   * @param most at worst; null when the firm's band is open
   */
  public record Distance(Direction direction, int least, @Nullable Integer most) {}

  /** Which limit is missed. */
  public enum Direction {
    TOO_FEW,
    TOO_MANY
  }
}
