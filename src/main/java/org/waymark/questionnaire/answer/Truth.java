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

  /**
   * This "and" another, or this "or" another.
   *
   * @param decisive false for "and", true for "or": what settles it, whatever else is not known
   */
  public Truth joined(Truth decisive, Truth other) {
    if (this == decisive || other == decisive) {
      return decisive;
    }
    return this == UNKNOWN ? this : other;
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
