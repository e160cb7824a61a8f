package org.waymark.report;

import org.waymark.benchmark.official.OfficialFigure;
import org.waymark.questionnaire.Question;

/** One practice: what the firm does, beside what a published survey found. */
public record PracticeFigure(Question question, Practised practised, OfficialFigure figure) {

  /** Whether the firm does what the survey counted. */
  public enum Practised {
    YES,
    NO,
    NOT_KNOWN
  }
}
