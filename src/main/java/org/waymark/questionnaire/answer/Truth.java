package org.waymark.questionnaire.answer;

/** The outcome of a condition over answers that may still be missing. */
public enum Truth {
  TRUE,
  FALSE,
  /** Depends on something the firm has not answered, or does not know. */
  UNKNOWN;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Of the opposite: what is not known stays so. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
