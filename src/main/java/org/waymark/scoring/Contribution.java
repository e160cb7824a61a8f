package org.waymark.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.kernel.number.Quotient;

/**
 * What one scored question adds to the whole. The points of all contributions sum to the score.
 *
 * @param question id of the question
 * @param share of the whole this question decides, 0 to 1; 0 unless it applies
 * @param value worth of the answer, 0 to 1
 * @param state what the value rests on
 */
public record Contribution(
    String question, String section, Quotient share, BigFraction value, State state) {

  public Contribution(
      String question, String section, BigFraction weight, BigFraction value, State state) {
    this(question, section, Quotient.of(weight), value, state);
  }

  /** Share of the whole this question decides, 0 to 1; 0 unless it applies. */
  public BigFraction weight() {
    return share.fraction();
  }

  /** What was added to the score. */
  public BigFraction gained() {
    return gain().fraction();
  }

  /** The same, for whoever does no sums with it. */
  public Quotient gain() {
    return share.times(value);
  }

  /** What the best answer would add beside it. */
  public BigFraction lost() {
    return weight().subtract(gained());
  }

  /** What a question's value rests on. */
  public enum State {
    ANSWERED(true),
    DONT_KNOW(true),
    UNANSWERED(true),
    NOT_APPLICABLE(false),
    HIDDEN(false);

    private final boolean applies;

    State(boolean applies) {
      this.applies = applies;
    }

    /** Whether the question concerns the firm, answered or not. */
    public boolean applies() {
      return applies;
    }
  }
}
