package org.waymark.programme.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Programmes;

/** Looks through the catalogue. */
@ApplicationScoped
public class FindProgrammes {

  private final Programmes programmes;
  private final Clock clock;

  FindProgrammes(Programmes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * What is wanted, as it stands today: known to be open before known to have been open, before not
   * known, before never seen, closed last; among these by name.
   */
  public List<Listed> find(Wanted wanted) {
    var today = CivilTime.today(clock);
    return programmes.all().stream()
        .map(programme -> Listed.on(today, programme))
        .filter(wanted::takes)
        .sorted(Listed.ORDER)
        .toList();
  }
}
