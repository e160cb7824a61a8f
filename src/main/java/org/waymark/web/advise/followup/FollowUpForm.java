package org.waymark.web.advise.followup;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.FollowUps;

/** A follow-up as a browser sends it: every value may be missing or nonsense. */
record FollowUpForm(
    @FormParam("task") @Nullable String task,
    @FormParam("due-day") @Nullable String day,
    @FormParam("due-month") @Nullable String month,
    @FormParam("due-year") @Nullable String year,
    @FormParam("slip") @Nullable String slip) {

  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2100;

  static FollowUpForm blank() {
    return new FollowUpForm("", "", "", "", null);
  }

  String written() {
    return typed(task).replaceAll("\\p{Cntrl}", " ").strip();
  }

  boolean taskWrong() {
    return written().isEmpty() || written().length() > FollowUps.LONGEST;
  }

  Optional<LocalDate> due() {
    try {
      var number = whole(year);
      return number < FIRST_YEAR || number > LAST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(number, whole(month), whole(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int whole(@Nullable String text) {
    var digits = typed(text);
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }

  static String typed(@Nullable String text) {
    return Optional.ofNullable(text).orElse("").replace("\0", "").strip();
  }
}
