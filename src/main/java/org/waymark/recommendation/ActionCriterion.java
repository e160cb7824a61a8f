package org.waymark.recommendation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Action.Effort;

/**
 * What decides which of two actions comes first, in the order in which it counts. Ties stay in the
 * order of asking. The published method lists these, one by one.
 */
public enum ActionCriterion {
  /**
   * The gate that holds furthest down comes first: until it is gone, no other lets the level rise.
   */
  GATE(comparing(ActionCriterion::lowestCapLifted)),
  /** As the author of the question set it. */
  PRIORITY(comparing(recommended -> recommended.action().priority())),
  /** The exact gain in score divided by {@link #weight the weight of the effort}. */
  GAIN_FOR_EFFORT(comparing(ActionCriterion::gainForEffort, reverseOrder()));

  private final Comparator<RecommendedAction> betterFirst;

  ActionCriterion(Comparator<RecommendedAction> betterFirst) {
    this.betterFirst = betterFirst;
  }

  /** All of them, one after the other. */
  static Comparator<RecommendedAction> order() {
    return Stream.of(values())
        .map(criterion -> criterion.betterFirst)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /**
   * What a gain is divided by, 1 or more.
   *
   * <p>Each step up doubles. The bands are orders of magnitude of work, and dividing by hours would
   * let any chore of minutes beat any practice of weeks; a judgement, not a measurement.
   */
  public static int weight(Effort effort) {
    return switch (effort) {
      case MINUTES -> 1;
      case HOURS -> 2;
      case DAYS -> 4;
      case WEEKS -> 8;
    };
  }

  private static int lowestCapLifted(RecommendedAction action) {
    return action.lifts().stream()
        .mapToInt(gate -> gate.cap().level())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static BigFraction gainForEffort(RecommendedAction action) {
    return action.gain().divide(weight(action.action().effort()));
  }
}
