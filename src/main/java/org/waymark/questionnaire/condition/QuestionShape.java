package org.waymark.questionnaire.condition;

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

  Rule.Subject subject() {
    return new Rule.Subject(id, alwaysAsked);
  }

  /** The id as an expression writes it: kebab-case is no identifier there. */
  String variablePrefix() {
    return "q." + id.replace('-', '_');
  }
}
