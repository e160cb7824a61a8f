package org.waymark.questionnaire.condition;

import org.waymark.questionnaire.AnswerFormat;

/** What conditions need to know of a question. */
public record QuestionShape(String id, AnswerFormat format, boolean scored) {

  /** The id as an expression writes it: kebab-case is no identifier there. */
  String variablePrefix() {
    return "q." + id.replace('-', '_');
  }
}
