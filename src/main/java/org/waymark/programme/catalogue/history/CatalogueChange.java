package org.waymark.programme.catalogue.history;

import java.time.Instant;
import java.util.List;

/**
 * One change of one entry; who made it is not told.
 *
 * @param number grows from each change to the next
 * @param revision of the entry, once changed
 * @param fields paths of what was changed, such as {@code status.as_of}; empty for a new entry
 */
public record CatalogueChange(
    long number, String programme, int revision, Instant at, Kind kind, List<String> fields) {

  public CatalogueChange {
    fields = List.copyOf(fields);
  }

  /** What the change comes to. */
  public enum Kind {
    /** It was not there before. */
    PUBLISHED,
    /** It says something else. */
    CHANGED,
    /** Somebody has looked, and it is still as written. */
    VERIFIED,
    /** It takes no more firms. */
    CLOSED
  }
}
