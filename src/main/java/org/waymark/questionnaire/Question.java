package org.waymark.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Condition;

/**
 * One question.
 *
 * @param weight its share in the section relative to the others; 0 for a question that only steers
 * @param visibleWhen asked unless this is certainly false; null means always asked
 * @param action what to do when the answer is not the best; null on an unscored question
 * @param indicator the official figure about the same practice, if there is one
 */
public record Question(
    String id,
    Wording wording,
    AnswerFormat format,
    BigDecimal weight,
    @Nullable Condition visibleWhen,
    @Nullable Action action,
    @Nullable IndicatorLink indicator,
    List<Reference> references) {

  public Question {
    references = List.copyOf(references);
  }

  public boolean scored() {
    return weight.signum() > 0;
  }

  /** The words of a question: what is asked, small print, and why it matters to a small firm. */
  public record Wording(
      LocalisedText text, @Nullable LocalisedText hint, @Nullable LocalisedText why) {}

  /**
   * Ties a question to an official indicator.
   *
   * @param practisedBy options that count as doing the practice the indicator measures
   */
  public record IndicatorLink(String indicator, List<String> practisedBy) {

    public IndicatorLink {
      practisedBy = List.copyOf(practisedBy);
    }
  }
}
