package org.waymark.identity.session;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.identity.Role;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/**
 * A session that has not ended.
 *
 * @param id names it to the person; it opens nothing
 * @param entrance where the person came in; through that for owners nobody has a role
 * @param hubs the hubs the person belongs to
 * @param device what the browser said it is
 */
public record OpenSession(
    UUID id,
    PersonId person,
    String name,
    Entrance entrance,
    Set<Role> roles,
    Set<HubId> hubs,
    String device,
    Instant since,
    Instant lastUsed) {

  public OpenSession {
    roles = Set.copyOf(roles);
    hubs = Set.copyOf(hubs);
  }

  /** The hub of somebody who belongs to exactly one; nobody works for two. */
  public Optional<HubId> hub() {
    return hubs.size() == 1 ? hubs.stream().findFirst() : Optional.empty();
  }
}
