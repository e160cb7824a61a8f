package org.waymark.web.account.firm;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.session.SignedIn;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ownership.Ownerships;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.recognition.ReturnCookie;

/** Somebody who keeps several firms under their sign-in goes from one to another. */
@Path(Addresses.FIRMS)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class FirmPages {

  private final CurrentActor actor;
  private final SignedIn signedIn;
  private final Ownerships ownerships;
  private final ReturnCookie cookie;
  private final FirmsView view;

  FirmPages(
      CurrentActor actor,
      SignedIn signedIn,
      Ownerships ownerships,
      ReturnCookie cookie,
      FirmsView view) {
    this.actor = actor;
    this.signedIn = signedIn;
    this.ownerships = ownerships;
    this.cookie = cookie;
    this.view = view;
  }

  @GET
  public Response firms() {
    return forGuests(guest -> Response.ok(view.page(guest)).build());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(@FormParam("firm") @Nullable String id) {
    return forGuests(
        guest ->
            Optional.ofNullable(id)
                .flatMap(OrganisationId::read)
                .filter(firm -> isTheirs(firm, guest))
                .map(
                    firm ->
                        Response.seeOther(URI.create(Addresses.ACCOUNT))
                            .cookie(cookie.choosing(firm))
                            .build())
                .orElseThrow(NotFoundException::new));
  }

  private boolean isTheirs(OrganisationId firm, Actor.Guest guest) {
    return actor.as(guest, () -> ownerships.ownedBy(guest.person())).contains(firm);
  }

  private Response forGuests(Function<Actor.Guest, Response> page) {
    return signedIn
        .session()
        .map(session -> page.apply(new Actor.Guest(session.person())))
        .orElseGet(() -> Response.seeOther(URI.create("/sign-in?to=" + Addresses.FIRMS)).build());
  }
}
