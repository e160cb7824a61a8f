package org.waymark.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * Writes down whom a page or a resource was refused. A form that goes back to its sender with an
 * error in it is no refusal, and that a stranger asks for an address that does not exist is nothing
 * worth a line: machines do it all day.
 */
@Provider
@Priority(RefusedAccess.BEFORE_A_PAGE_IS_MADE_OF_IT)
class RefusedAccess implements ContainerResponseFilter {

  /** Of response filters the one with the greater number goes first. */
  static final int BEFORE_A_PAGE_IS_MADE_OF_IT = Priorities.USER + 200;

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final CurrentActor actor;
  private final RefusalLog log;

  RefusedAccess(CurrentActor actor, RefusalLog log) {
    this.actor = actor;
    this.log = log;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (isRefusal(response)) {
      log.write(
          response.getStatus(),
          request.getMethod(),
          "/" + request.getUriInfo().getPath().replaceFirst("^/", ""),
          RefusalLog.naming(actor.get()));
    }
  }

  private boolean isRefusal(ContainerResponseContext response) {
    return switch (response.getStatus()) {
      // Nothing is said but the status: the check against forged forms answers so.
      case BAD_REQUEST -> !response.hasEntity();
      case 401, 403 -> true;
      case NOT_FOUND -> !(actor.get() instanceof Actor.Visitor);
      default -> false;
    };
  }
}
