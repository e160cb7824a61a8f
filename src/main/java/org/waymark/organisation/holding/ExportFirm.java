package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;
import org.waymark.identity.Actor;

/** A firm takes a copy of everything that is kept about it. */
@ApplicationScoped
public class ExportFirm {

  private final Holdings holdings;
  private final Clock clock;

  ExportFirm(Holdings holdings, Clock clock) {
    this.holdings = holdings;
    this.clock = clock;
  }

  /**
   * Everything as one JSON document: an array of rows for each table, hashes of secrets left out.
   */
  @Transactional
  public String export(Actor.Owner owner) {
    return Kept.TABLES.stream()
        .map(kept -> "\"" + kept.table() + "\": " + holdings.rows(kept, owner))
        .collect(
            Collectors.joining(",\n", "{\n\"copied_at\": \"" + clock.instant() + "\",\n", "\n}\n"));
  }
}
