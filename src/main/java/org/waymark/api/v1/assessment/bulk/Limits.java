package org.waymark.api.v1.assessment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.api.limit.CutOff;

/** How long an answer of many lines may take: it holds a thread, of which there are few. */
@ApplicationScoped
class Limits {

  private final CutOff cutOff;
  private final Duration lines;
  private final Duration end;
  private final Duration unread;
  private final Clock clock;

  Limits(
      CutOff cutOff,
      @ConfigProperty(name = "waymark.http.lines-within") Duration lines,
      @ConfigProperty(name = "waymark.http.lines-end-within") Duration end,
      @ConfigProperty(name = "waymark.http.import-read-within") Duration unread,
      Clock clock) {
    this.cutOff = cutOff;
    this.lines = lines;
    this.end = end;
    this.unread = unread;
    this.clock = clock;
  }

  /** Until when lines are written. Whoever does not read them is cut off soon after. */
  Instant begin() {
    cutOff.after(lines.plus(end));
    return clock.instant().plus(lines);
  }

  /** Whoever reads nothing for a while is cut off: others wait for the same place. */
  CutOff.Pace pace() {
    return cutOff.unreadFor(unread);
  }

  boolean isBefore(Instant until) {
    return clock.instant().isBefore(until);
  }
}
