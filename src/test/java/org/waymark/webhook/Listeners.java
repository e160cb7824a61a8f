package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.PersonId;
import org.waymark.webhook.RegisterEndpoint.Registering;
import org.waymark.webhook.address.Lookups;
import org.waymark.webhook.address.Purpose;

/** Partners whose programs listen, on this machine. */
@ApplicationScoped
public class Listeners {

  /** A name that no lookup but this one knows. */
  public static final String HOST = "partner.example";

  private final Community community;
  private final Endpoints endpoints;
  private final Secrets secrets;
  private final Supplier<UUID> ids;
  private final Clock clock;

  Listeners(
      Community community, Endpoints endpoints, Secrets secrets, Supplier<UUID> ids, Clock clock) {
    this.community = community;
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  /** A partner's endpoint, with its first secret. */
  public record Listener(Actor.Partner partner, UUID endpoint, SigningSecret secret) {}

  /** Where {@link #HOST} leads to this machine. */
  public static Lookups lookups() {
    return new Lookups(Map.of(HOST, List.of("127.0.0.1")));
  }

  /** Another partner. */
  public Actor.Partner partner() {
    var id = UUID.randomUUID();
    community.sql(
        new Actor.Administrator(new PersonId(new UUID(0, 1))),
        "insert into partner (id, name, email, client, created_at) values (?1, ?2, '', ?2, now())",
        id,
        id.toString());
    return new Actor.Partner(new PartnerId(id));
  }

  /** One that is told of everything. */
  public Listener listener(int port) {
    return listener("http", port);
  }

  /** The same, over HTTP or HTTPS. */
  public Listener listener(String scheme, int port) {
    return listener(partner(), scheme + "://" + HOST + ":" + port + "/hooks");
  }

  /** That of a partner that is there. */
  public Listener listener(Actor.Partner partner, int port) {
    return listener(partner, "http://" + HOST + ":" + port + "/hooks");
  }

  private Listener listener(Actor.Partner partner, String url) {
    if (register(partner, url, EnumSet.allOf(EventKind.class))
        instanceof Registering.Registered(var endpoint, var secret)) {
      return new Listener(partner, endpoint.id(), secret);
    }
    throw new AssertionError(url);
  }

  /** As a program does it. */
  public Registering register(Actor.Partner partner, String url, Set<EventKind> events) {
    var act = new RegisterEndpoint(endpoints, secrets, ids, clock);
    var verdict = lookups().check(true).check(url, new Purpose.Registering(partner.partner()));
    return community.as(partner, () -> act.register(partner, verdict, events));
  }

  /** Gives another secret, at a time. */
  public SigningSecret rotate(Listener of, Duration later) {
    var then = Clock.fixed(clock.instant().plus(later), ZoneOffset.UTC);
    var act = new RotateSecret(endpoints, secrets, then);
    return community.as(of.partner(), () -> act.rotate(of.partner(), of.endpoint()).orElseThrow());
  }
}
