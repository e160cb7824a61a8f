package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.identity.Actor;

/** A partner's program can be told again, after a pause or after it said that it was gone. */
@ApplicationScoped
public class ResumeEndpoint {

  private final Endpoints endpoints;

  ResumeEndpoint(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /**
   * What has waited is sent now, if it is still worth it.
   *
   * @return false when there is no such endpoint of this partner
   */
  @Transactional
  public boolean resume(Actor.Partner partner, UUID endpoint) {
    return endpoints.resume(partner, endpoint);
  }
}
