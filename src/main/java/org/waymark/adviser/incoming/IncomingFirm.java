package org.waymark.adviser.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/**
 * A firm that has asked a hub for help.
 *
 * @param name empty when it gave none
 * @param councilArea ONS code
 * @param assigned null while nobody looks after it, or nobody who still can
 */
public record IncomingFirm(
    OrganisationId firm,
    String name,
    String councilArea,
    Instant askedAt,
    @Nullable Colleague assigned) {

  /** An adviser of the hub by name. */
  public record Colleague(PersonId person, String name) {}
}
