package org.waymark.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Told.Amount;

/**
 * What a firm said when it was asked about itself.
 *
 * @param told null where it passed the question over
 * @param on the day on which it did
 */
public record Remembered(Particular particular, @Nullable Told told, LocalDate on) {

  /** Whether it still counts; what does not is asked again where a programme turns on it. */
  public boolean counts(LocalDate today) {
    return lasts() || today.isBefore(particular.subject().until(on));
  }

  /** What has been taken up stays taken up, and a firm that trades goes on trading. */
  private boolean lasts() {
    return particular instanceof Particular.Taken
        ? told instanceof Told.Answer(var yes) && yes
        : particular == Measure.TRADING_MONTHS && told != null;
  }

  /** As of today: a firm that had traded for ten months two months ago has traded for twelve. */
  Remembered asOf(LocalDate today) {
    if (particular != Measure.TRADING_MONTHS || !(told instanceof Amount(var least, var most))) {
      return this;
    }
    var since = ChronoUnit.MONTHS.between(on, today);
    return new Remembered(
        particular, new Amount(least + since, most == null ? null : most + since), on);
  }
}
