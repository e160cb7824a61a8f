package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.waymark.identity.Actor;

/** A partner's program wants to be told of other things from now on. */
@ApplicationScoped
public class ChangeEvents {

  private final Endpoints endpoints;

  ChangeEvents(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /** What came of it. */
  public sealed interface Changing {

    /** It is told of these from now on. */
    record Changed(Endpoint endpoint) implements Changing {}

    /** It is not as the partner believed, and stays so. */
    record Stale(long version) implements Changing {}

    /** The partner has no such endpoint. */
    record Unknown() implements Changing {}
  }

  /**
   * Changes of what an endpoint is told; what waits already is still sent.
   *
   * @param events one or more
   * @param expected versions of the endpoint that the wish is about
   */
  @Transactional
  public Changing change(
      Actor.Partner partner, UUID endpoint, Set<EventKind> events, LongPredicate expected) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("Whoever wants to be told nothing pauses the endpoint");
    }
    var found = endpoints.lock(partner, endpoint);
    if (found.isEmpty()) {
      return new Changing.Unknown();
    }
    if (!expected.test(found.get().version())) {
      return new Changing.Stale(found.get().version());
    }
    endpoints.listen(partner, endpoint, events);
    return new Changing.Changed(endpoints.visibleTo(partner, endpoint).orElseThrow());
  }
}
