package org.waymark.report;

import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.official.ModelledFigure;
import org.waymark.benchmark.official.OfficialFigure;
import org.waymark.questionnaire.Question;

/**
 * One practice: what the firm does, beside what a published survey found.
 *
 * @param modelled what the survey leads to expect in the firm's region; null where it does not say
 */
public record PracticeFigure(
    Question question,
    Practised practised,
    OfficialFigure figure,
    @Nullable ModelledFigure modelled) {

  /** Whether the firm does what the survey counted. */
  public enum Practised {
    YES,
    NO,
    NOT_KNOWN
  }
}
