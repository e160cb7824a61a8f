package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.webhook.address.CheckTarget.Flaw;
import org.waymark.webhook.address.CheckTarget.Verdict;

/** A partner's program names an address at which it wants to be told. */
@ApplicationScoped
public class RegisterEndpoint {

  /** So many has a partner at most (our judgement). */
  public static final int MOST = 10;

  private final Endpoints endpoints;
  private final Secrets secrets;
  private final Supplier<UUID> ids;
  private final Clock clock;

  RegisterEndpoint(Endpoints endpoints, Secrets secrets, Supplier<UUID> ids, Clock clock) {
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Registering {

    /**
     * It is told from now on.
     *
     * @param secret to be shown now, and never again
     */
    record Registered(Endpoint endpoint, SigningSecret secret) implements Registering {}

    /** Nothing can be sent to that URL. */
    record Unfit(Flaw flaw) implements Registering {}

    /** Too many hosts are being looked up: nobody knows yet whether it can be sent to. */
    record Busy() implements Registering {}

    /** It wants to be told of nothing. */
    record NoEvents() implements Registering {}

    /** The partner has as many as it may have. */
    record TooMany() implements Registering {}
  }

  /**
   * Takes in an endpoint.
   *
   * @param verdict on its URL, reached before any transaction: looking up a host may take long
   */
  @Transactional
  public Registering register(Actor.Partner partner, Verdict verdict, Set<EventKind> events) {
    return switch (verdict) {
      case Verdict.Unfit(var flaw) -> new Registering.Unfit(flaw);
      case Verdict.Busy _ -> new Registering.Busy();
      case Verdict.Fit _ when events.isEmpty() -> new Registering.NoEvents();
      case Verdict.Fit(var target) -> takeIn(partner, target.url().toString(), events);
    };
  }

  private Registering takeIn(Actor.Partner partner, String url, Set<EventKind> events) {
    if (endpoints.count(partner) >= MOST) {
      return new Registering.TooMany();
    }
    // As the database keeps it.
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var endpoint = new Endpoint(ids.get(), url, Set.copyOf(events), now, null, null, null, 0);
    endpoints.add(partner, endpoint);
    return new Registering.Registered(endpoint, secrets.draw(endpoint.id(), now));
  }
}
