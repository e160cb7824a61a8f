package org.waymark.programme;

import java.time.LocalDate;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Status.State;

/**
 * What is known today of a programme's status, given how old the evidence is.
 *
 * @param state on this day
 */
public record Freshness(Status status, State state, Verification verification) {

  static Freshness of(Programme programme, LocalDate today) {
    var status = programme.status();
    var state = status.on(today);
    if (programme.evidence().confidence() == Confidence.MEMORY) {
      return new Freshness(status, state, Verification.NEVER);
    }
    var until = programme.offer().permanence().trustedUntil(status.asOf());
    return new Freshness(
        status, state, today.isAfter(until) ? Verification.LAPSED : Verification.CURRENT);
  }

  /** How far the status can be relied on, best first. */
  public enum Verification {
    CURRENT,
    LAPSED,
    NEVER
  }

  /** Whether it was open when last seen and that is recent enough to rely on. */
  public boolean openForCertain() {
    return state == State.OPEN && verification == Verification.CURRENT;
  }
}
