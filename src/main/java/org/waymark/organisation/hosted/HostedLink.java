package org.waymark.organisation.hosted;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;

/**
 * A link as it is kept.
 *
 * @param owner of the firm that it opens
 * @param questionnaire where it leads; null to all that the firm has begun
 * @param visit hash of what the browser brings that has used it; null while nobody has
 */
record HostedLink(
    UUID id,
    Actor.Owner owner,
    @Nullable String questionnaire,
    Instant expiresAt,
    byte @Nullable [] visit) {

  boolean isOpen(Instant now) {
    return visit == null && now.isBefore(expiresAt);
  }

  boolean wasUsedWith(byte[] hash) {
    return visit != null && Arrays.equals(visit, hash);
  }
}
