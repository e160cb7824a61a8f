package org.waymark.web.layout.referral.form;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.referral.News;
import org.waymark.referral.Stage;

/** How far a referral has got, as a browser sends it: every value may be missing or nonsense. */
public record StageForm(
    @FormParam("stage") @Nullable String stage,
    @FormParam("reached-day") @Nullable String day,
    @FormParam("reached-month") @Nullable String month,
    @FormParam("reached-year") @Nullable String year,
    @FormParam("note") @Nullable String note,
    @FormParam("version") @Nullable String version,
    @FormParam("slip") @Nullable String slip) {

  /** Today, for most is told on the day. */
  public static StageForm blank(LocalDate today) {
    var day = DayTyped.of(today);
    return new StageForm(null, day.day(), day.month(), day.year(), "", null, null);
  }

  /** The stage; empty where it names none. */
  public Optional<Stage> chosen() {
    return Optional.ofNullable(stage).flatMap(Stage::ofCode);
  }

  public DayTyped typedDay() {
    return new DayTyped(day, month, year);
  }

  /** Browsers send two characters for the end of a line. */
  public String written() {
    return Optional.ofNullable(note)
        .orElse("")
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
        .strip();
  }

  /** The version it was made to; one that never was where it says none. */
  public int madeTo() {
    return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
  }

  /** What it says, where it says what and when. */
  public Optional<News> news() {
    return chosen()
        .flatMap(reached -> typedDay().read().map(on -> new News(reached, on, written())));
  }
}
