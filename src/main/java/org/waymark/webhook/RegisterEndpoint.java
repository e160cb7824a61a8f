package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.webhook.address.CheckTarget;
import org.waymark.webhook.address.CheckTarget.Flaw;
import org.waymark.webhook.address.CheckTarget.Verdict;

/** A partner's program names an address at which it wants to be told. */
@ApplicationScoped
public class RegisterEndpoint {

  /** So many has a partner at most (our judgement). */
  static final int MOST = 10;

  private final Endpoints endpoints;
  private final Secrets secrets;
  private final CheckTarget checkTarget;
  private final Supplier<UUID> ids;
  private final Clock clock;

  RegisterEndpoint(
      Endpoints endpoints,
      Secrets secrets,
      CheckTarget checkTarget,
      Supplier<UUID> ids,
      Clock clock) {
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.checkTarget = checkTarget;
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

    /** It wants to be told of nothing. */
    record NoEvents() implements Registering {}

    /** The partner has as many as it may have. */
    record TooMany() implements Registering {}
  }

  /** Looks where the URL leads, and again before each message. */
  public Registering register(Actor.Partner partner, String url, Set<EventKind> events) {
    if (events.isEmpty()) {
      return new Registering.NoEvents();
    }
    if (checkTarget.check(url) instanceof Verdict.Unfit(var flaw)) {
      return new Registering.Unfit(flaw);
    }
    return takeIn(partner, url, events);
  }

  /** Begins when the host has been looked up, which may take long. */
  @Transactional
  Registering takeIn(Actor.Partner partner, String url, Set<EventKind> events) {
    if (endpoints.count(partner) >= MOST) {
      return new Registering.TooMany();
    }
    // As the database keeps it.
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var endpoint = new Endpoint(ids.get(), url, Set.copyOf(events), now, null, null, null);
    endpoints.add(partner, endpoint);
    return new Registering.Registered(endpoint, secrets.draw(endpoint.id(), now));
  }
}
