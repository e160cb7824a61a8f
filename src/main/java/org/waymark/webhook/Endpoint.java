package org.waymark.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner's programs are told what happens.
 *
 * @param events of which it is told
 * @param pausedAt since when messages wait; null: they do not
 * @param disabledAt since when messages wait because it is disabled; null: it is not
 * @param disabledBecause {@code gone}: it answered 410; null while it is not disabled
 * @param version another after each change of it
 */
public record Endpoint(
    UUID id,
    String url,
    Set<EventKind> events,
    Instant createdAt,
    @Nullable Instant pausedAt,
    @Nullable Instant disabledAt,
    @Nullable String disabledBecause,
    long version) {

  /** Whether messages wait, for whichever reason. */
  public boolean waits() {
    return pausedAt != null || disabledAt != null;
  }
}
