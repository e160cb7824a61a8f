package org.waymark.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.waymark.kernel.time.CivilTime;

/** When a firm is reminded that has said nothing about reminders. */
final class Usual {

  /**
   * After so long without news: enough to have heard from somebody, too short to have forgotten
   * (our assumption).
   */
  static final Period SILENCE = Period.ofDays(30);

  private Usual() {}

  /** Counted from today. */
  static LocalDate reminder(Clock clock) {
    return CivilTime.today(clock).plus(SILENCE);
  }
}
