package org.waymark.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as the firms and their advisers count them: by the clocks of the United Kingdom, wherever
 * the service runs. Greenwich Mean Time in winter, an hour ahead of it in summer (Summer Time Act
 * 1972).
 */
public final class CivilTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private CivilTime() {}

  /** The day it is by a clock. */
  public static LocalDate today(Clock clock) {
    return day(clock.instant());
  }

  /** The day in which a moment lies. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The moment at which a day is over: the first of the next one. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
