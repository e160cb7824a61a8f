package org.waymark.api.v1.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.api.once.Once;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.version.VersionTag;
import org.waymark.exchange.Fault;
import org.waymark.identity.Actor;
import org.waymark.webhook.Endpoints;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.RegisterEndpoint;
import org.waymark.webhook.RegisterEndpoint.Registering;
import org.waymark.webhook.RotateSecret;
import org.waymark.webhook.address.CheckTarget.Verdict;

/**
 * What gives a program a secret, once for each key: whoever loses the answer gets it again, and not
 * another secret. It stands apart from the resources because a host is looked up before it begins.
 */
@ApplicationScoped
class Registration {

  private final RegisterEndpoint registerEndpoint;
  private final RotateSecret rotateSecret;
  private final Endpoints endpoints;

  Registration(RegisterEndpoint registerEndpoint, RotateSecret rotateSecret, Endpoints endpoints) {
    this.registerEndpoint = registerEndpoint;
    this.rotateSecret = rotateSecret;
    this.endpoints = endpoints;
  }

  /**
   * Registers an endpoint.
   *
   * @param body as it came: it tells one call from another
   */
  @Once
  Response register(byte[] body, Actor.Partner partner, Verdict verdict, Set<EventKind> events) {
    return switch (registerEndpoint.register(partner, verdict, events)) {
      case Registering.Registered(var endpoint, var secret) ->
          Response.created(WebhookResponse.address(endpoint))
              .header(HttpHeaders.ETAG, VersionTag.of(endpoint.version()))
              .entity(RegisteredResponse.of(endpoint, secret))
              .build();
      case Registering.Unfit(var flaw) -> throw Answers.unfit(flaw);
      case Registering.Busy _ -> throw Answers.busy();
      case Registering.NoEvents _ ->
          throw Answers.invalid(List.of(new Fault("/events", "must name one event or more")));
      case Registering.TooMany _ -> throw Answers.of(ProblemType.TOO_MANY_WEBHOOKS);
    };
  }

  /** Gives an endpoint another secret. */
  @Once
  Response rotate(UUID webhook, Actor.Partner partner) {
    var secret = rotateSecret.rotate(partner, webhook).orElseThrow(Answers::unknown);
    var endpoint = endpoints.visibleTo(partner, webhook).orElseThrow(Answers::unknown);
    return Response.ok(RegisteredResponse.of(endpoint, secret))
        .header(HttpHeaders.ETAG, VersionTag.of(endpoint.version()))
        .build();
  }
}
