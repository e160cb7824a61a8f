package org.waymark.web.layout.referral.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day in three boxes as a browser sends it: every value may be missing or nonsense. */
public record DayTyped(@Nullable String day, @Nullable String month, @Nullable String year) {

  /** A day as somebody would type it. */
  public static DayTyped of(LocalDate date) {
    return new DayTyped(
        Integer.toString(date.getDayOfMonth()),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getYear()));
  }

  /** The day; empty where there is none such. */
  public Optional<LocalDate> read() {
    try {
      return Optional.of(LocalDate.of(whole(year), whole(month), whole(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Zero is no year, month or day: of what is no number there is no date. */
  private static int whole(@Nullable String text) {
    var digits = typed(text);
    var number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    if (number == 0) {
      throw new DateTimeException("no number of a date");
    }
    return number;
  }

  /** The day as it was typed. */
  public String dayTyped() {
    return typed(day);
  }

  /** The month as it was typed. */
  public String monthTyped() {
    return typed(month);
  }

  /** The year as it was typed. */
  public String yearTyped() {
    return typed(year);
  }

  private static String typed(@Nullable String text) {
    return Optional.ofNullable(text).orElse("").replace("\0", "").strip();
  }
}
