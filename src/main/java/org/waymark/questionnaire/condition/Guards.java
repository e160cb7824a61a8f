package org.waymark.questionnaire.condition;

import java.util.List;
import org.waymark.questionnaire.answer.Condition;

/** Finds conditions that take an answer for granted. */
public final class Guards {

  private static final List<Variable.Property> CONTENT =
      List.of(
          Variable.Property.VALUE,
          Variable.Property.CHOICE,
          Variable.Property.CHOICES,
          Variable.Property.NUMBER,
          Variable.Property.DATE,
          Variable.Property.DAYS_AHEAD);

  private Guards() {}

  /**
   * Whether a condition looks at what was answered to a question without testing that the question
   * applies. On a question that is hidden it would stay unknown for ever.
   */
  public static boolean unguarded(Condition condition, String questionId) {
    return asksForContent(condition, questionId) && !asksWhetherApplicable(condition, questionId);
  }

  /** Whether a condition looks at what was answered to a question. */
  public static boolean asksForContent(Condition condition, String questionId) {
    return condition instanceof CelCondition compiled
        && CONTENT.stream().anyMatch(property -> compiled.uses(questionId, property));
  }

  /** Whether a condition tests that a question applies. */
  public static boolean asksWhetherApplicable(Condition condition, String questionId) {
    return condition instanceof CelCondition compiled
        && compiled.uses(questionId, Variable.Property.APPLICABLE);
  }

  /** Whether a condition turns with the day, though nobody answers anything anew. */
  public static boolean turnsWithTheDay(Condition condition) {
    return condition instanceof CelCondition compiled
        && compiled.facts().contains(Condition.Fact.TODAY);
  }

  /** Whether a condition tests that any question was answered, whatever the answer. */
  public static boolean asksWhetherAnswered(Condition condition) {
    return condition instanceof CelCondition compiled
        && condition.questions().stream()
            .anyMatch(id -> compiled.uses(id, Variable.Property.ANSWERED));
  }
}
