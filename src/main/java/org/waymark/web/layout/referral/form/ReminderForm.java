package org.waymark.web.layout.referral.form;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.referral.remind.When;

/** When to remind, as a browser sends it: every value may be missing or nonsense. */
public record ReminderForm(
    @FormParam("when") @Nullable String when,
    @FormParam("remind-day") @Nullable String day,
    @FormParam("remind-month") @Nullable String month,
    @FormParam("remind-year") @Nullable String year) {

  public static final String USUAL = "usual";
  public static final String ON_DAY = "day";
  public static final String NEVER = "never";

  /**
   * As it is set now.
   *
   * @param set null for no reminder
   * @param usual null where there is no usual day
   */
  public static ReminderForm of(@Nullable LocalDate set, @Nullable LocalDate usual) {
    if (set == null) {
      return new ReminderForm(NEVER, "", "", "");
    }
    var day = DayTyped.of(set);
    return new ReminderForm(set.equals(usual) ? USUAL : ON_DAY, day.day(), day.month(), day.year());
  }

  public DayTyped typedDay() {
    return new DayTyped(day, month, year);
  }

  public boolean says(String choice) {
    return choice.equals(when);
  }

  /** What it says; empty where it says nothing, or a day that is none. */
  public Optional<When> chosen() {
    return switch (when == null ? "" : when) {
      case USUAL -> Optional.of(new When.Usual());
      case NEVER -> Optional.of(new When.Never());
      case ON_DAY -> typedDay().read().map(When.On::new);
      default -> Optional.empty();
    };
  }
}
