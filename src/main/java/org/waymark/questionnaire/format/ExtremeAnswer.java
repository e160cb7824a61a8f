package org.waymark.questionnaire.format;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.Option.Meaning;

/** The answers in a form that are worth most and least. */
public final class ExtremeAnswer {

  private ExtremeAnswer() {}

  /** Worth 1, unless the form leaves no way to that. The first of several. */
  public static Answer.Given best(AnswerFormat format) {
    return switch (format) {
      case AnswerFormat.MultipleChoice(var options) ->
          new Answer.Chosen(
              options.stream()
                  .filter(option -> option.meaning() instanceof Meaning.Tick)
                  .map(Option::id)
                  .toList());
      case AnswerFormat.SingleChoice _, AmountFormat _, DayFormat _ ->
          extreme(format, worth(format));
    };
  }

  /** Worth 0, unless the form leaves no way to that. The first of several. */
  public static Answer.Given worst(AnswerFormat format) {
    return extreme(format, worth(format).reversed());
  }

  private static Comparator<Answer.Given> worth(AnswerFormat format) {
    return Comparator.comparing(format::worth);
  }

  private static Answer.Given extreme(AnswerFormat format, Comparator<Answer.Given> order) {
    // Of equals, the later wins in a maximum: from the last to the first, that is the first.
    return candidates(format).toList().reversed().stream()
        .reduce((a, b) -> order.compare(a, b) > 0 ? a : b)
        .orElseThrow();
  }

  private static Stream<Answer.Given> candidates(AnswerFormat format) {
    return switch (format) {
      case AnswerFormat.SingleChoice(var options) -> alone(options);
      case AnswerFormat.MultipleChoice(var options) -> alone(options);
      case AmountFormat amount ->
          Stream.concat(
                  Stream.of(amount.min()), amount.bands().stream().map(AmountFormat.Band::from))
              .map((BigDecimal from) -> new Answer.Amount(from));
      case DayFormat day -> Stream.of(new Answer.Day(day.earliest()));
    };
  }

  private static Stream<Answer.Given> alone(List<Option> options) {
    return options.stream()
        .filter(
            option ->
                switch (option.meaning()) {
                  case Meaning.Value _, Meaning.Tick _, Meaning.NoneOfThese _, Meaning.Fact _ ->
                      true;
                  case Meaning.DontKnow _, Meaning.NotApplicable _ -> false;
                })
        .map(option -> new Answer.Chosen(List.of(option.id())));
  }
}
