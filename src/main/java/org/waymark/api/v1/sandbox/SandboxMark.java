package org.waymark.api.v1.sandbox;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.waymark.hub.partner.Sandboxes;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Says with every answer to a sandbox that nothing in it is real. */
class SandboxMark {

  /** As the contract tells. */
  static final String HEADER = "Waymark-Sandbox";

  private static final Logger LOG = Logger.getLogger(SandboxMark.class);

  private static final String API = "/api/v1/";

  private final CurrentActor actor;
  private final Sandboxes sandboxes;

  SandboxMark(CurrentActor actor, Sandboxes sandboxes) {
    this.actor = actor;
    this.sandboxes = sandboxes;
  }

  @ServerResponseFilter
  public void mark(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().startsWith(API)
        && actor.get() instanceof Actor.Partner partner
        && isSandbox(partner)) {
      response.getHeaders().putSingle(HEADER, "true");
    }
  }

  /** An answer is not to fail because of its mark: it may say that the database is away. */
  private boolean isSandbox(Actor.Partner partner) {
    try {
      return sandboxes.include(partner);
    } catch (RuntimeException e) {
      LOG.debugf(e, "Whether %s is a sandbox is not known", partner.partner());
      return false;
    }
  }
}
