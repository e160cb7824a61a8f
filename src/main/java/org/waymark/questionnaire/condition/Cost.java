package org.waymark.questionnaire.condition;

import org.waymark.questionnaire.answer.Condition;

/** How much work it is to ask a condition of a firm. */
public final class Cost {

  /** Characters of a condition that compare one answer and need no interpreter. */
  private static final int SHORT = 50;

  /** How many times longer the interpreter takes: measured, and rounded up. */
  private static final int INTERPRETED = 25;

  private Cost() {}

  /** In short conditions that need no interpreter. */
  public static int of(Condition condition) {
    var comparisons = 1 + condition.text().length() / SHORT;
    return condition instanceof CelCondition compiled && !compiled.plain()
        ? INTERPRETED * comparisons
        : comparisons;
  }
}
