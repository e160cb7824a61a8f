package org.waymark.api.v1.access;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * Lets nobody through whose token is not believed, and to what {@link Needs} a scope only a program
 * whose token covers it.
 */
class ScopeCheck {

  /** Whatever recognises somebody has done so, and the call is counted. */
  static final int AFTER_RECOGNITION = Priorities.USER + 600;

  private final CurrentActor actor;
  private final GrantedScopes scopes;

  ScopeCheck(CurrentActor actor, GrantedScopes scopes) {
    this.actor = actor;
    this.scopes = scopes;
  }

  @ServerRequestFilter(priority = AFTER_RECOGNITION)
  public void check(ResourceInfo resource) {
    scopes
        .refusal()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    needs(resource)
        .ifPresent(
            needed -> {
              if (!(actor.get() instanceof Actor.Partner)) {
                throw Refusals.noToken();
              }
              if (!scopes.cover(needed.value())) {
                throw Refusals.missing(needed.value());
              }
            });
  }

  private static Optional<Needs> needs(ResourceInfo resource) {
    return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
        .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Needs.class)));
  }
}
