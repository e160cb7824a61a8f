package org.waymark.benchmark.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A {@link Headcount} while firms are still being added: in place, since there may be many. */
public final class RunningHeadcount {

  private int firms;
  private int mostKnown;
  private final Map<UUID, Integer> knownBy = new HashMap<>();

  /** Adds firms that have not been added yet. */
  public void add(Headcount more) {
    firms += more.firms();
    more.knownBy()
        .forEach(
            (one, known) ->
                mostKnown = Math.max(mostKnown, knownBy.merge(one, known, Integer::sum)));
  }

  int firms() {
    return firms;
  }

  /** As {@link Headcount#net} says. */
  int net() {
    return firms - mostKnown;
  }

  /** What has been added up to now. */
  public Headcount soFar() {
    return new Headcount(firms, knownBy);
  }
}
