package org.waymark.web.layout;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.Organisations;

/**
 * Recognises the firm whose code the cookie carries. A forged or expired one makes a visitor. Each
 * visit lets the code live longer, and so the cookie.
 */
@Provider
@ForFirms
class FirmRecognition implements ContainerRequestFilter, ContainerResponseFilter {

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

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var changed = response.getCookies().containsKey(cookie.name());
    if (!changed) {
      visit
          .code()
          .ifPresent(
              code -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie.carrying(code)));
    }
  }
}
