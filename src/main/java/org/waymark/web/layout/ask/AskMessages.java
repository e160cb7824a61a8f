package org.waymark.web.layout.ask;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the controls of a question, and of what is wrong with an answer: {@code ask:} in
 * templates, English in {@code messages/ask.properties}.
 */
@MessageBundle("ask")
public interface AskMessages {

  String answerMissing();

  String answerMissingOrDontKnow();

  String answerUnknown();

  String answerOneOnly();

  String answerAlone(String label);

  /** Between the box of a number or day and what may be ticked instead. */
  String instead();

  String day();

  String month();

  String year();

  String numberOnly();

  String dateOnly();

  /** What of a date is missing. */
  String dateMustInclude(String parts);

  String aDay();

  String aMonth();

  String aYear();

  /** Between two of them. */
  String and();

  String dayNumber();

  String monthNumber();

  String yearNumber();

  String numberMissing();

  String dateMissing();

  String answerOrBox();

  /** Which numbers are taken. */
  String numberRange(String least, String most, String step);

  /** Which days are taken. */
  String dateRange(String earliest, String latest);
}
