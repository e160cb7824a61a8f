package org.waymark.programme.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Programmes;

/** Finds the entry that an address names. */
@ApplicationScoped
public class LookUpProgramme {

  private final Programmes programmes;
  private final Clock clock;

  LookUpProgramme(Programmes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The programme as it stands today; empty when there is none. */
  public Optional<Listed> lookUp(String id) {
    return programmes.find(id).map(found -> Listed.on(CivilTime.today(clock), found));
  }
}
