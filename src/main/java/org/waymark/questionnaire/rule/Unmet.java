package org.waymark.questionnaire.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.format.Option;

/**
 * Holds while any of some questions certainly lacks its best answer, or a condition is false. What
 * is hidden or does not apply is not missing; what is not known leaves it unknown.
 */
public final class Unmet implements Condition {

  private final List<Need> needs;
  private final @Nullable Condition when;

  private Unmet(List<Need> needs, @Nullable Condition when) {
    this.needs = needs;
    this.when = when;
  }

  /**
   * What is unmet while not all of this is so.
   *
   * @param needed forms of the questions that must have their best answer, by question id
   * @param when what must be true besides; null for nothing
   */
  public static Unmet of(Map<String, AnswerFormat> needed, @Nullable Condition when) {
    List<Need> needs = new ArrayList<>();
    needed.forEach((id, format) -> needs.add(new Need(id, best(format))));
    return new Unmet(needs, when);
  }

  /** Tells the best answers to a question: worked out here, and not for every firm again. */
  private static Predicate<Answer.Given> best(AnswerFormat format) {
    return switch (format) {
      case AnswerFormat.SingleChoice(var options) -> {
        var best =
            options.stream()
                .map(Option::id)
                .filter(id -> isBest(format, new Answer.Chosen(List.of(id))))
                .collect(Collectors.toUnmodifiableSet());
        yield given -> best.contains(given.written().getFirst());
      }
      case AnswerFormat.MultipleChoice _ -> {
        var best = ExtremeAnswer.best(format).written();
        yield given -> given.written().containsAll(best);
      }
      case AmountFormat _, DayFormat _ -> given -> isBest(format, given);
    };
  }

  private static boolean isBest(AnswerFormat format, Answer.Given given) {
    return format.worth(given).equals(BigFraction.ONE);
  }

  /** A question and its best answers. */
  private record Need(String question, Predicate<Answer.Given> best) {

    /** "Don't know" and no answer may still turn out to be the best. */
    Truth lacking(Situation situation) {
      var asked = situation.asked(question);
      if (asked == Truth.FALSE) {
        return Truth.FALSE;
      }
      return switch (situation.answer(question)) {
        case null -> Truth.UNKNOWN;
        case Answer.DontKnow _ -> Truth.UNKNOWN;
        case Answer.NotApplicable _ -> Truth.FALSE;
        case Answer.Given given -> best.test(given) ? Truth.FALSE : asked;
      };
    }
  }

  /** Ids of the questions that must have their best answer. */
  public Set<String> needed() {
    return needs.stream().map(Need::question).collect(Collectors.toSet());
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
    var questions = needed();
    if (when != null) {
      questions.addAll(when.questions());
    }
    return questions;
  }

  @Override
  public Truth over(Situation situation) {
    var unmet = when == null ? Truth.FALSE : opposite(when.over(situation));
    for (var need : needs) {
      if (unmet == Truth.TRUE) {
        break;
      }
      var lacking = need.lacking(situation);
      unmet = lacking == Truth.FALSE ? unmet : lacking;
    }
    return unmet;
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
        + needs.stream().map(Need::question).collect(Collectors.joining(", "))
        + (when == null ? ")" : " and " + when + ")");
  }
}
