package org.waymark.programme.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;

/** Finds the entry that an address names. */
@ApplicationScoped
public class LookUpProgramme {

  private final Catalogue catalogue;
  private final Clock clock;

  LookUpProgramme(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The programme of this id, or the one that goes by this alias, as it stands today; empty when
   * there is none.
   */
  public Optional<Listed> lookUp(String idOrAlias) {
    return catalogue
        .current()
        .named(idOrAlias)
        .map(found -> Listed.on(CivilTime.today(clock), found));
  }
}
