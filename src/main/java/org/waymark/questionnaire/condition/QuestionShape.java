package org.waymark.questionnaire.condition;

import org.waymark.questionnaire.format.AnswerFormat;

/**
 * What conditions need to know of a question.
 *
 * @param alwaysAsked whether nothing can hide it; false when in doubt
 * @param place in the order of asking, from 0; given when it is declared
 */
public record QuestionShape(
    String id, AnswerFormat format, boolean scored, boolean alwaysAsked, int place) {

  /** A question not declared yet. */
  public QuestionShape(String id, AnswerFormat format, boolean scored, boolean alwaysAsked) {
    this(id, format, scored, alwaysAsked, 0);
  }

  /** A question that may be hidden. */
  public QuestionShape(String id, AnswerFormat format, boolean scored) {
    this(id, format, scored, false);
  }

  QuestionShape at(int place) {
    return new QuestionShape(id, format, scored, alwaysAsked, place);
  }

  Rule.Subject subject() {
    return new Rule.Subject(id, place, alwaysAsked);
  }
}
