package org.waymark.web.layout.recognition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.waymark.identity.CurrentActor;
import org.waymark.web.layout.ForFirms;

/**
 * Recognises the firm whose code the cookie carries, or what a link of its partner put there. A
 * forged or expired one makes a visitor. Each visit lets a code live longer, and so the cookie.
 * Whoever is given another code, or leaves one, has not chosen among their firms any more.
 */
@Provider
@ForFirms
class FirmRecognition implements ContainerRequestFilter, ContainerResponseFilter {

  private final ReturnCookie cookie;
  private final ChosenFirm chosen;
  private final Holders holders;
  private final CurrentActor actor;
  private final Visit visit;

  FirmRecognition(
      ReturnCookie cookie, ChosenFirm chosen, Holders holders, CurrentActor actor, Visit visit) {
    this.cookie = cookie;
    this.chosen = chosen;
    this.holders = holders;
    this.actor = actor;
    this.visit = visit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    cookie
        .read(request.getCookies().get(cookie.name()))
        .flatMap(holders::of)
        .ifPresent(
            holder -> {
              actor.recognise(holder.owner());
              visit.isOf(holder);
            });
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
