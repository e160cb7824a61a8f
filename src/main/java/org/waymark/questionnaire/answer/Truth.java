package org.waymark.questionnaire.answer;

/** The outcome of a condition over answers that may still be missing. */
public enum Truth {
  TRUE,
  FALSE,
  /** Depends on something the firm has not answered, or does not know. */
  UNKNOWN
}
