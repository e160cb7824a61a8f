package org.waymark.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.kernel.number.Quotient;

/**
 * How much a score rests on, beside it and never part of it: what the answers rest on, times the
 * share of questions that have one the firm knows.
 *
 * <p>The mean evidence of the answers times their share comes to the sum of the evidence over all
 * questions asked that apply: claimed counts 0.5, shown 0.8, verified 1 (our judgement; two axes
 * side by side after the CyberFundamentals self-assessment).
 *
 * @param evidence 0 to 1
 */
public record Confidence(Quotient evidence) {

  public Confidence(BigFraction value) {
    this(Quotient.of(value));
  }

  /** From 0 to 1. */
  public BigFraction value() {
    return evidence.fraction();
  }

  /** Below this most answers are missing or not known. */
  private static final BigFraction MEDIUM_FROM = BigFraction.of(2, 5);

  /** From here on most answers can be shown to somebody else. */
  private static final BigFraction HIGH_FROM = BigFraction.of(7, 10);

  /** In words. */
  public enum Band {
    LOW,
    MEDIUM,
    HIGH
  }

  public Band band() {
    var value = value();
    if (value.compareTo(HIGH_FROM) >= 0) {
      return Band.HIGH;
    }
    return value.compareTo(MEDIUM_FROM) >= 0 ? Band.MEDIUM : Band.LOW;
  }
}
