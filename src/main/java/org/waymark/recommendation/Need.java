package org.waymark.recommendation;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.Question;

/**
 * What of a firm's shortfall one programme helps with.
 *
 * @param gaps practices it helps with, in the order of asking; never empty in a match
 * @param missing all that the firm's score lacks, as a share of the whole, 0 to 1
 */
public record Need(List<Gap> gaps, BigFraction missing) {

  public Need {
    gaps = List.copyOf(gaps);
  }

  /**
   * One practice a firm lacks, wholly or in part.
   *
   * @param lost what it costs the score, as a share of the whole, 0 to 1
   * @param topicMatch share of the action's topics that the programme names, above 0 to 1
   */
  public record Gap(Question question, Action action, BigFraction lost, BigFraction topicMatch) {}

  /** The share of the whole score that the gaps cost, 0 to 1. */
  public BigFraction addressed() {
    return sum(gaps, Gap::lost);
  }

  /** The same with each gap counted by its topic match: gap times topic match, 0 to 1. */
  BigFraction weighted() {
    return sum(gaps, gap -> gap.lost().multiply(gap.topicMatch()));
  }

  private static <T> BigFraction sum(List<T> items, Function<T, BigFraction> share) {
    return items.stream().map(share).reduce(BigFraction.ZERO, BigFraction::add);
  }
}
