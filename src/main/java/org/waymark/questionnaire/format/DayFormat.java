package org.waymark.questionnaire.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.answer.Reply.Fault;

/**
 * A day of the calendar, never scored.
 *
 * @param options what may be said instead: "I don't know" and reasons why it does not apply
 * @param earliest first day that is taken
 * @param latest last day that is taken
 */
public record DayFormat(List<Option> options, LocalDate earliest, LocalDate latest)
    implements AnswerFormat {

  public DayFormat {
    options = List.copyOf(options);
  }

  @Override
  public BigFraction worth(Answer.Given given) {
    return BigFraction.ZERO;
  }

  @Override
  public Reply value(String sent) {
    try {
      var day = LocalDate.parse(sent);
      return day.isBefore(earliest) || day.isAfter(latest)
          ? new Reply.Refused(Fault.DATE_OUT_OF_RANGE, sent)
          : new Reply.Accepted(new Answer.Day(day));
    } catch (DateTimeException _) {
      return new Reply.Refused(Fault.NO_DATE, sent);
    }
  }
}
