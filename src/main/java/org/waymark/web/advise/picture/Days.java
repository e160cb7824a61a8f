package org.waymark.web.advise.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.kernel.time.CivilTime;

/**
 * The days of which a picture can be drawn: today and the ends of months. With days of free choice
 * each firm that hands something in could be told from the day before.
 */
@ApplicationScoped
class Days {

  private static final int MONTHS = 24;

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return CivilTime.today(clock);
  }

  /** The ends of the months that are over, the latest first. */
  List<LocalDate> monthEnds() {
    var last = YearMonth.from(today()).minusMonths(1);
    return Stream.iterate(last, month -> month.minusMonths(1))
        .limit(MONTHS)
        .map(YearMonth::atEndOfMonth)
        .toList();
  }

  /** A month as an address names it, for example {@code 2026-11}; empty for anything else. */
  Optional<LocalDate> read(String month) {
    try {
      return Optional.of(YearMonth.parse(month).atEndOfMonth()).filter(monthEnds()::contains);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String written(LocalDate monthEnd) {
    return YearMonth.from(monthEnd).toString();
  }
}
