package org.waymark.questionnaire.condition;

import org.waymark.questionnaire.answer.Subject;
import org.waymark.questionnaire.format.AnswerFormat;

/**
 * What conditions need to know of a question.
 *
 * @param alwaysAsked whether nothing can hide it; false when in doubt
 */
public record QuestionShape(String id, AnswerFormat format, boolean scored, boolean alwaysAsked) {

  /** A question that may be hidden. */
  public QuestionShape(String id, AnswerFormat format, boolean scored) {
    this(id, format, scored, false);
  }

  Subject subject() {
    return new Subject(id, format.shorthand(), alwaysAsked);
  }
}
