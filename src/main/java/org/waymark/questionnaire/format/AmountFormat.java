package org.waymark.questionnaire.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.answer.Reply.Fault;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * A number.
 *
 * @param options what may be said instead: "I don't know" and reasons why it does not apply
 * @param unit as said after the number; null for a bare one
 * @param min lowest that is taken
 * @param max highest that is taken
 * @param step numbers are whole multiples of it, counted from the lowest
 * @param bands ascending, the first from {@code min}; empty where the number is not scored
 */
public record AmountFormat(
    List<Option> options,
    @Nullable LocalisedText unit,
    BigDecimal min,
    BigDecimal max,
    BigDecimal step,
    List<Band> bands)
    implements AnswerFormat {

  /** Digits with at most one point, as a browser or a partner sends them. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,6})?");

  public AmountFormat {
    options = List.copyOf(options);
    bands = List.copyOf(bands);
  }

  /**
   * A range of numbers that are worth the same.
   *
   * @param from inclusive; the next band's {@code from} ends it
   * @param value 0 to 1
   */
  public record Band(BigDecimal from, BigDecimal value) {}

  @Override
  public BigFraction worth(Answer.Given given) {
    var worth = BigFraction.ZERO;
    if (given instanceof Answer.Amount(var amount)) {
      for (var band : bands) {
        worth = band.from().compareTo(amount) <= 0 ? Fractions.of(band.value()) : worth;
      }
    }
    return worth;
  }

  @Override
  public Reply value(String sent) {
    if (!NUMBER.matcher(sent).matches()) {
      return new Reply.Refused(Fault.NO_NUMBER, sent);
    }
    var amount = new BigDecimal(sent);
    var inRange = min.compareTo(amount) <= 0 && amount.compareTo(max) <= 0;
    return inRange && amount.subtract(min).remainder(step).signum() == 0
        ? new Reply.Accepted(new Answer.Amount(amount))
        : new Reply.Refused(Fault.NUMBER_OUT_OF_RANGE, sent);
  }
}
