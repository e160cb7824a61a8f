package org.waymark.web.layout;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.Organisations;

/** Recognises the firm whose code the cookie carries. A forged or expired one makes a visitor. */
@Provider
@ForFirms
class FirmRecognition implements ContainerRequestFilter {

  private final ReturnCookie cookie;
  private final Organisations organisations;
  private final CurrentActor actor;
  private final Visit visit;

  FirmRecognition(
      ReturnCookie cookie, Organisations organisations, CurrentActor actor, Visit visit) {
    this.cookie = cookie;
    this.organisations = organisations;
    this.actor = actor;
    this.visit = visit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    cookie
        .read(request.getCookies().get(cookie.name()))
        .ifPresent(
            code ->
                organisations
                    .holderOf(code)
                    .ifPresent(
                        owner -> {
                          actor.recognise(owner);
                          visit.carries(code);
                        }));
  }
}
