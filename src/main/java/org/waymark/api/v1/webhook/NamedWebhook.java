package org.waymark.api.v1.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.access.Caller;
import org.waymark.identity.Actor;
import org.waymark.webhook.Endpoint;
import org.waymark.webhook.Endpoints;

/** Finds the endpoint that an address names, for whoever calls. */
@ApplicationScoped
public class NamedWebhook {

  /** The list of a partner's endpoints. */
  public static final String PATH = "/api/v1/webhooks";

  private static final int LENGTH = 36;

  private final Caller caller;
  private final Endpoints endpoints;

  NamedWebhook(Caller caller, Endpoints endpoints) {
    this.caller = caller;
    this.endpoints = endpoints;
  }

  /** Whoever calls; a problem with status 401 where it is no partner. */
  public Actor.Partner partner() {
    return caller.partner();
  }

  /** One of the partner's; throws a problem where it has no such endpoint. */
  public Endpoint endpoint(String text) {
    return id(text)
        .flatMap(id -> endpoints.visibleTo(caller.partner(), id))
        .orElseThrow(Answers::unknown);
  }

  /** The same, to which something can be sent. */
  public Endpoint open(String text) {
    var endpoint = endpoint(text);
    if (endpoint.disabledAt() != null) {
      throw Answers.of(ProblemType.WEBHOOK_DISABLED);
    }
    return endpoint;
  }

  /** The problem with an endpoint that the partner does not have. */
  public static RuntimeException unknown() {
    return Answers.unknown();
  }

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<UUID> id(String text) {
    try {
      return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
