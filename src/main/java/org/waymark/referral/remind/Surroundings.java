package org.waymark.referral.remind;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.time.CivilTime;

/** Who acts, what day it is, and how things are said. */
@ApplicationScoped
class Surroundings {

  private final CurrentActor actor;
  private final Clock clock;
  private final ReminderWriter writer;

  Surroundings(CurrentActor actor, Clock clock, ReminderWriter writer) {
    this.actor = actor;
    this.clock = clock;
    this.writer = writer;
  }

  CurrentActor actor() {
    return actor;
  }

  LocalDate today() {
    return CivilTime.today(clock);
  }

  ReminderWriter writer() {
    return writer;
  }
}
