package org.waymark.recommendation;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.waymark.questionnaire.AnswerFormat.MultipleChoice;
import org.waymark.questionnaire.AnswerFormat.SingleChoice;
import org.waymark.questionnaire.Option;
import org.waymark.questionnaire.Option.Meaning;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;

/** The answer to a scored question that is worth most. */
final class BestAnswer {

  private static final BigDecimal BELOW_ANY_VALUE = BigDecimal.ONE.negate();

  private BestAnswer() {}

  /** The option of the highest value, or all practices that count. */
  static Answer to(Question question) {
    var options = question.format().options().stream();
    return switch (question.format()) {
      case SingleChoice _ -> chosen(options.max(comparing(BestAnswer::worth)).stream());
      case MultipleChoice _ ->
          chosen(options.filter(option -> option.meaning() instanceof Meaning.Tick));
    };
  }

  private static Answer chosen(Stream<Option> options) {
    return new Answer.Chosen(options.map(Option::id).toList());
  }

  private static BigDecimal worth(Option option) {
    return option.meaning() instanceof Meaning.Value(var value) ? value : BELOW_ANY_VALUE;
  }
}
