package org.waymark.questionnaire.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a firm answered to one question. */
public sealed interface Answer {

  /** The reserved option id of "I don't know". */
  String DONT_KNOW = "dont-know";

  /** As stored and exchanged: the ids of the chosen options, or the number or date alone. */
  List<String> written();

  /** An answer that says something about the firm. */
  sealed interface Given extends Answer {}

  /**
   * One or more options.
   *
   * @param optionIds in the order of the question's options, without repeats, never empty
   */
  record Chosen(List<String> optionIds) implements Given {
    public Chosen {
      optionIds = List.copyOf(optionIds);
    }

    @Override
    public List<String> written() {
      return optionIds;
    }
  }

  /**
   * A number, in the unit of the question.
   *
   * @param value without trailing zeros, so that equal amounts are equal
   */
  record Amount(BigDecimal value) implements Given {
    public Amount {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public List<String> written() {
      return List.of(value.toPlainString());
    }
  }

  /** A day. */
  record Day(LocalDate value) implements Given {
    @Override
    public List<String> written() {
      return List.of(value.toString());
    }

    /** How many days after another it is: below 0 when it comes before. */
    public double daysAfter(LocalDate other) {
      return ChronoUnit.DAYS.between(other, value);
    }
  }

  /** "I don't know". */
  record DontKnow() implements Answer {
    @Override
    public List<String> written() {
      return List.of(DONT_KNOW);
    }
  }

  /**
   * The question does not apply.
   *
   * @param reason id of the option whose label states why
   */
  record NotApplicable(String reason) implements Answer {
    @Override
    public List<String> written() {
      return List.of(reason);
    }
  }
}
