package org.waymark.web.account;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.ownership.ClaimFirm;
import org.waymark.organisation.ownership.ClaimFirm.Claim;
import org.waymark.web.layout.ForFirms;

/** Somebody who has signed in shows a firm's code, and need not type it again. */
@Path(Addresses.CLAIM)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ClaimPages {

  private final CurrentActor actor;
  private final ClaimFirm claimFirm;
  private final ClaimView view;

  ClaimPages(CurrentActor actor, ClaimFirm claimFirm, ClaimView view) {
    this.actor = actor;
    this.claimFirm = claimFirm;
    this.view = view;
  }

  @GET
  public Response ask() {
    return forGuests(_ -> Response.ok(view.ask()).build());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response claim(@FormParam("code") @Nullable String typed) {
    var line = Typed.line(typed);
    return forGuests(
        guest ->
            ReturnCode.read(line)
                .map(code -> claim(guest, code, line))
                .orElseGet(() -> bad(view.malformed(line))));
  }

  private Response claim(Actor.Guest guest, ReturnCode code, String line) {
    return switch (claimFirm.claim(code, guest)) {
      case Claim.Claimed _, Claim.AlreadyTheirs _ ->
          Response.seeOther(URI.create(Addresses.ACCOUNT)).build();
      case Claim.UnknownCode _ -> bad(view.unknown(line));
    };
  }

  private Response forGuests(Function<Actor.Guest, Response> page) {
    return switch (actor.get()) {
      case Actor.Guest guest -> page.apply(guest);
      case Actor.Owner _ -> Response.seeOther(URI.create(Addresses.ACCOUNT)).build();
      case Actor.Visitor _, Actor.Adviser _, Actor.Administrator _, Actor.Housekeeping _ ->
          Response.seeOther(URI.create("/resume")).build();
    };
  }

  private static Response bad(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }
}
