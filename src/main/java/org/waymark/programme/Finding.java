package org.waymark.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule held against one firm.
 *
 * @param confirmed whether a source bears the rule out
 * @param found what became of the rule as it stands
 * @param distance how far off in numbers; null unless a rule with numbers is not met
 */
public record Finding(Rule rule, boolean confirmed, Outcome found, @Nullable Distance distance) {

  static Finding of(Rule rule, Outcome found) {
    return new Finding(rule, true, found, null);
  }

  /** The same of a rule that no source confirms. */
  Finding unconfirmed() {
    return new Finding(rule, false, found, distance);
  }

  /** What it means for the firm: a rule that nobody has confirmed turns nobody away. */
  public Outcome outcome() {
    return confirmed || found == Outcome.MET ? found : Outcome.NOT_KNOWN;
  }

  public Optional<Distance> distanceIfAny() {
    return Optional.ofNullable(distance);
  }

  /** What became of a rule. */
  public enum Outcome {
    MET,
    NOT_MET,
    /** The firm has not told, cannot be pinned down closely enough, or must judge for itself. */
    NOT_KNOWN
  }

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
