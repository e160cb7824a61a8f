package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;

/** Gives an endpoint another secret. */
@ApplicationScoped
public class RotateSecret {

  private final Endpoints endpoints;
  private final Secrets secrets;
  private final Clock clock;

  RotateSecret(Endpoints endpoints, Secrets secrets, Clock clock) {
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * From now on both sign, after a day the new one alone. Two that come at once follow each other,
   * and each is told a secret of its own.
   *
   * @return the new one, to be shown now and never again; empty when there is no such endpoint of
   *     this partner
   */
  @Transactional
  public Optional<SigningSecret> rotate(Actor.Partner partner, UUID endpoint) {
    return endpoints
        .lock(partner, endpoint)
        .map(found -> secrets.rotate(found.id(), clock.instant()));
  }
}
