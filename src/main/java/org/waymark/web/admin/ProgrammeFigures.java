package org.waymark.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Freshness;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Programmes;

/** Counts how far the catalogue of programmes can be relied on today. */
@ApplicationScoped
class ProgrammeFigures {

  private final Programmes programmes;
  private final Clock clock;

  ProgrammeFigures(Programmes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * How many programmes there are.
   *
   * @param open known to be open today
   * @param stale not looked at for longer than they can be trusted
   * @param neverSeen entered from memory: no page of theirs was ever read
   */
  record Counts(LocalDate compiled, long all, long open, long stale, long neverSeen) {}

  Counts now() {
    var today = CivilTime.today(clock);
    var fresh = programmes.all().stream().map(one -> one.freshness(today)).toList();
    return new Counts(
        programmes.compiled(),
        fresh.size(),
        fresh.stream().filter(Freshness::openForCertain).count(),
        fresh.stream().filter(one -> one.verification() == Verification.LAPSED).count(),
        fresh.stream().filter(one -> one.verification() == Verification.NEVER).count());
  }
}
