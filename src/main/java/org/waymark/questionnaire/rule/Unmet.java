package org.waymark.questionnaire.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Shorthand;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Subject;
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

  private final Need[] needs;
  private final @Nullable Condition when;

  private Unmet(Stream<Need> needs, @Nullable Condition when) {
    this.needs = needs.toArray(Need[]::new);
    this.when = when;
  }

  /**
   * What is unmet while not all of this is so.
   *
   * @param needed forms of the questions that must have their best answer, by question id
   * @param when what must be true besides; null for nothing
   */
  public static Unmet of(Map<String, AnswerFormat> needed, @Nullable Condition when) {
    return new Unmet(
        needed.entrySet().stream().map(need -> Need.of(need.getKey(), need.getValue())), when);
  }

  /** Tells the best answers to a question: worked out here, and not for every firm again. */
  private static Best best(AnswerFormat format) {
    var shorthand = format.shorthand();
    if (!shorthand.complete()) {
      return new Best.Worth(format);
    }
    return switch (format) {
      case AnswerFormat.SingleChoice(var options) ->
          new Best.AnyOf(
              shorthand.options(
                  options.stream()
                      .map(Option::id)
                      .filter(id -> isBest(format, new Answer.Chosen(List.of(id))))
                      .toList()));
      case AnswerFormat.MultipleChoice _ ->
          new Best.AllOf(shorthand.options(ExtremeAnswer.best(format).written()));
      case AmountFormat _, DayFormat _ -> new Best.Worth(format);
    };
  }

  private static boolean isBest(AnswerFormat format, @Nullable Answer answer) {
    return answer instanceof Answer.Given given && format.worth(given).equals(BigFraction.ONE);
  }

  /** The best answers to a question. */
  private sealed interface Best {

    /** One of these options, in shorthand. */
    record AnyOf(long options) implements Best {}

    /** At least these options, in shorthand. */
    record AllOf(long options) implements Best {}

    /** What is worth all there is. */
    record Worth(AnswerFormat format) implements Best {}
  }

  /** A question and its best answers. */
  private record Need(Subject question, Best best) {

    static Need of(String id, AnswerFormat format) {
      return new Need(new Subject(id, format.shorthand(), false), Unmet.best(format));
    }

    Need in(Sitting.Order order) {
      return new Need(question.in(order), best);
    }

    /** "Don't know" and no answer may still turn out to be the best. */
    Truth lacking(Situation situation) {
      var asked = question.asked(situation);
      var answer = question.shorthand(situation);
      if (asked == Truth.FALSE || Shorthand.notApplicable(answer)) {
        return Truth.FALSE;
      }
      if (!Shorthand.answered(answer)) {
        return Truth.UNKNOWN;
      }
      return best(situation, answer) ? Truth.FALSE : asked;
    }

    private boolean best(Situation situation, long answer) {
      return switch (best) {
        case Best.AnyOf(var options) -> (answer & options) != 0;
        case Best.AllOf(var options) -> (answer & options) == options;
        case Best.Worth(var format) -> isBest(format, question.answer(situation));
      };
    }
  }

  /** Ids of the questions that must have their best answer. */
  public Set<String> needed() {
    return Stream.of(needs).map(need -> need.question().id()).collect(Collectors.toSet());
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
    var unmet = when == null ? Truth.FALSE : when.over(situation).not();
    for (var need : needs) {
      if (unmet == Truth.TRUE) {
        break;
      }
      var lacking = need.lacking(situation);
      unmet = lacking == Truth.FALSE ? unmet : lacking;
    }
    return unmet;
  }

  @Override
  public Condition in(Sitting.Order order) {
    return new Unmet(
        Stream.of(needs).map(need -> need.in(order)), when == null ? null : when.in(order));
  }

  @Override
  public String toString() {
    return "not (best answers to "
        + Stream.of(needs).map(need -> need.question().id()).collect(Collectors.joining(", "))
        + (when == null ? ")" : " and " + when + ")");
  }
}
