package org.waymark.questionnaire.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.AnswerFormat;

/**
 * Holds while any of some questions certainly lacks its best answer, or a condition is false. What
 * is hidden or does not apply is not missing; what is not known leaves it unknown.
 */
public final class Unmet implements Condition {

  private final Map<String, AnswerFormat> formats;
  private final @Nullable Condition when;

  private Unmet(Map<String, AnswerFormat> formats, @Nullable Condition when) {
    this.formats = formats;
    this.when = when;
  }

  /**
   * What is unmet while not all of this is so.
   *
   * @param needed forms of the questions that must have their best answer, by question id
   * @param when what must be true besides; null for nothing
   */
  public static Unmet of(Map<String, AnswerFormat> needed, @Nullable Condition when) {
    return new Unmet(new LinkedHashMap<>(needed), when);
  }

  /** What must be true besides the best answers; empty where nothing must. */
  public Optional<Condition> when() {
    return Optional.ofNullable(when);
  }

  @Override
  public String text() {
    return toString();
  }

  @Override
  public Set<String> questions() {
    var questions = new HashSet<>(formats.keySet());
    if (when != null) {
      questions.addAll(when.questions());
    }
    return questions;
  }

  @Override
  public Truth over(Situation situation) {
    var unmet = when == null ? Truth.FALSE : opposite(when.over(situation));
    for (var question : formats.entrySet()) {
      if (unmet == Truth.TRUE) {
        break;
      }
      var lacking = lacking(question.getKey(), question.getValue(), situation);
      unmet = lacking == Truth.FALSE ? unmet : lacking;
    }
    return unmet;
  }

  /** "Don't know" and no answer may still turn out to be the best. */
  private static Truth lacking(String id, AnswerFormat format, Situation situation) {
    var asked = situation.asked().getOrDefault(id, Truth.FALSE);
    if (asked == Truth.FALSE) {
      return Truth.FALSE;
    }
    return switch (situation.answers().byQuestion().get(id)) {
      case null -> Truth.UNKNOWN;
      case Answer.DontKnow _ -> Truth.UNKNOWN;
      case Answer.NotApplicable _ -> Truth.FALSE;
      case Answer.Given given -> best(format, given) ? Truth.FALSE : asked;
    };
  }

  private static boolean best(AnswerFormat format, Answer.Given given) {
    return format.worth(given).equals(BigFraction.ONE);
  }

  private static Truth opposite(Truth truth) {
    return switch (truth) {
      case TRUE -> Truth.FALSE;
      case FALSE -> Truth.TRUE;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return "not (best answers to "
        + String.join(", ", formats.keySet())
        + (when == null ? ")" : " and " + when + ")");
  }
}
