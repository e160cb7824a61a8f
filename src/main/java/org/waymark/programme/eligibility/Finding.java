package org.waymark.programme.eligibility;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule held against one firm.
 *
 * @param confirmed whether a source bears the rule out
 * @param found what became of the rule as it stands
 * @param distance how far off in numbers; null unless a rule with numbers is not met
 * @param asks what the firm could tell to settle it, in the order of the rule
 * @param parts of a rule that is made of others, in its order; empty otherwise
 */
public record Finding(
    Rule rule,
    boolean confirmed,
    Outcome found,
    @Nullable Distance distance,
    List<Particular> asks,
    List<Finding> parts) {

  public Finding {
    asks = List.copyOf(asks);
    parts = List.copyOf(parts);
  }

  static Finding of(Rule rule, Outcome found) {
    return new Finding(rule, true, found, null, List.of(), List.of());
  }

  /** Not known, until the firm tells this. */
  static Finding open(Rule rule, Particular... asks) {
    return new Finding(rule, true, Outcome.NOT_KNOWN, null, List.of(asks), List.of());
  }

  static Finding missed(Rule rule, Distance by) {
    return new Finding(rule, true, Outcome.NOT_MET, by, List.of(), List.of());
  }

  /** The same of a rule that no source confirms. */
  Finding unconfirmed() {
    return new Finding(rule, false, found, distance, asks, parts);
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
   * How much too little or too much, in the unit of the limit: a range, since firms tell a band.
   *
   * @param direction which limit is missed
   * @param least at best, 1 or more
   * @param most at worst; null when the firm's band is open
   */
  public record Distance(Direction direction, long least, @Nullable Long most) {}

  /** Which limit is missed. */
  public enum Direction {
    TOO_FEW,
    TOO_MANY
  }
}
