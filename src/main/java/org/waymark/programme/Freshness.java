package org.waymark.programme;

import java.time.LocalDate;
import org.waymark.programme.Evidence.Confidence;

/** What is known today of a programme's status, given how old the evidence is. */
public record Freshness(Status status, Verification verification) {

  static Freshness of(Programme programme, LocalDate today) {
    var status = programme.status();
    if (programme.evidence().confidence() == Confidence.MEMORY) {
      return new Freshness(status, Verification.NEVER);
    }
    var until = programme.offer().permanence().trustedUntil(status.asOf());
    return new Freshness(status, today.isAfter(until) ? Verification.LAPSED : Verification.CURRENT);
  }

  /** How far the status can be relied on, best first. */
  public enum Verification {
    CURRENT,
    LAPSED,
    NEVER
  }

  /** Whether it was open when last seen and that is recent enough to rely on. */
  public boolean openForCertain() {
    return status.state() == Status.State.OPEN && verification == Verification.CURRENT;
  }
}
