package org.waymark.web.layout.recognition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.Organisations;
import org.waymark.web.layout.ForFirms;

/**
 * Recognises the firm whose code the cookie carries. A forged or expired one makes a visitor. Each
 * visit lets the code live longer, and so the cookie. Whoever is given another code, or leaves one,
 * has not chosen among their firms any more.
 */
@Provider
@ForFirms
class FirmRecognition implements ContainerRequestFilter, ContainerResponseFilter {

  private final ReturnCookie cookie;
  private final ChosenFirm chosen;
  private final Organisations organisations;
  private final CurrentActor actor;
  private final Visit visit;

  FirmRecognition(
      ReturnCookie cookie,
      ChosenFirm chosen,
      Organisations organisations,
      CurrentActor actor,
      Visit visit) {
    this.cookie = cookie;
    this.chosen = chosen;
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
    if (changed && request.getCookies().containsKey(chosen.name())) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, chosen.removed());
    }
    if (!changed) {
      visit
          .code()
          .ifPresent(
              code -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie.carrying(code)));
    }
  }
}
