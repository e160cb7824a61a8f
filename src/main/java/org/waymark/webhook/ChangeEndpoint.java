package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.webhook.address.CheckTarget.Flaw;
import org.waymark.webhook.address.CheckTarget.Verdict;

/** A partner's program wants to be told of other things from now on, or elsewhere. */
@ApplicationScoped
public class ChangeEndpoint {

  private final Endpoints endpoints;

  ChangeEndpoint(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /**
   * What a program wants.
   *
   * @param events one or more
   * @param url a verdict on another one, reached before any transaction: looking up a host may take
   *     long; null where it stays
   */
  public record Wish(Set<EventKind> events, @Nullable Verdict url) {

    public Wish {
      if (events.isEmpty()) {
        throw new IllegalArgumentException("Whoever wants to be told nothing pauses the endpoint");
      }
      events = Set.copyOf(events);
    }
  }

  /** What came of it. */
  public sealed interface Changing {

    /** It is told of these from now on, and there. */
    record Changed(Endpoint endpoint) implements Changing {}

    /** It is not as the partner believed, and stays so. */
    record Stale(long version) implements Changing {}

    /** Nothing can be sent to that URL, so nothing is changed. */
    record Unfit(Flaw flaw) implements Changing {}

    /** Nobody knows yet whether anything can be sent there, so nothing is changed. */
    record Busy() implements Changing {}

    /** The partner has no such endpoint. */
    record Unknown() implements Changing {}
  }

  /**
   * Changes what an endpoint is told, and where; what waits already is still sent, to where it is
   * by then.
   *
   * @param expected versions of the endpoint that the wish is about
   */
  @Transactional
  public Changing change(Actor.Partner partner, UUID id, Wish wish, LongPredicate expected) {
    var found = endpoints.lock(partner, id);
    if (found.isEmpty()) {
      return new Changing.Unknown();
    }
    var endpoint = found.get();
    if (!expected.test(endpoint.version())) {
      return new Changing.Stale(endpoint.version());
    }
    return switch (wish.url()) {
      case null -> changed(partner, endpoint, endpoint.url(), wish.events());
      case Verdict.Fit(var target) ->
          changed(partner, endpoint, target.url().toString(), wish.events());
      case Verdict.Unfit(var flaw) -> new Changing.Unfit(flaw);
      case Verdict.Busy _ -> new Changing.Busy();
    };
  }

  private Changing changed(
      Actor.Partner partner, Endpoint endpoint, String url, Set<EventKind> events) {
    endpoints.change(partner, endpoint.id(), url, events);
    return new Changing.Changed(endpoints.visibleTo(partner, endpoint.id()).orElseThrow());
  }
}
