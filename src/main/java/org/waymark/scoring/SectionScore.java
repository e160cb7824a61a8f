package org.waymark.scoring;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.number.Quotient;
import org.waymark.questionnaire.rule.Level;

/**
 * How one section came out.
 *
 * @param section id of the section
 * @param score null when no question of the section applies
 * @param part of the whole that the section carries, 0 to 1; 0 when none of it applies
 * @param level of the section alone, after its own gates; null when too much of it does not apply
 *     for its score to say anything
 */
public record SectionScore(
    String section, @Nullable Score score, Quotient part, @Nullable Level level) {

  public SectionScore(
      String section, @Nullable Score score, BigFraction share, @Nullable Level level) {
    this(section, score, Quotient.of(share), level);
  }

  /** What the section carries of the whole, 0 to 1. */
  public BigFraction share() {
    return part.fraction();
  }

  public Optional<Score> scoreIfAny() {
    return Optional.ofNullable(score);
  }

  /** Whether enough of it applies for its score to say something. */
  public boolean rated() {
    return level != null;
  }
}
