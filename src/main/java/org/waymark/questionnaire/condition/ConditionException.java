package org.waymark.questionnaire.condition;

/** Why an expression was refused, in words for its author. */
public final class ConditionException extends Exception {

  private static final long serialVersionUID = 1L;

  ConditionException(String message) {
    super(message);
  }
}
