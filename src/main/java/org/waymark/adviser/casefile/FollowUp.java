package org.waymark.adviser.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;

/**
 * Something an adviser has promised to do for a client by a day.
 *
 * @param firm its name
 * @param person who has to do it
 * @param mine whether that is the reader
 * @param doneAt null while it is open
 */
public record FollowUp(
    UUID id,
    OrganisationId organisation,
    String firm,
    String person,
    boolean mine,
    String task,
    LocalDate dueOn,
    Instant addedAt,
    @Nullable Instant doneAt) {

  public boolean open() {
    return doneAt == null;
  }
}
