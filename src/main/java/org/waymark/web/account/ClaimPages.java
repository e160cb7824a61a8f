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
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.session.SignedIn;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.ownership.ClaimFirm;
import org.waymark.organisation.ownership.ClaimFirm.Claim;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.recognition.ReturnCookie;
import org.waymark.web.layout.recognition.Visit;

/** Somebody who has signed in shows a firm's code, and need not type it again. */
@Path(Addresses.CLAIM)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ClaimPages {

  private final SignedIn signedIn;
  private final Visit visit;
  private final ReturnCookie cookie;
  private final ClaimFirm claimFirm;
  private final ClaimView view;

  ClaimPages(
      SignedIn signedIn, Visit visit, ReturnCookie cookie, ClaimFirm claimFirm, ClaimView view) {
    this.signedIn = signedIn;
    this.visit = visit;
    this.cookie = cookie;
    this.claimFirm = claimFirm;
    this.view = view;
  }

  /** A code that this browser brings anyway need not be typed. */
  @GET
  public Response ask() {
    var known = Optional.ofNullable(visit.shownCode()).orElse("");
    return forGuests(_ -> Response.ok(view.ask(known)).build());
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
      case Claim.Claimed(var firm) -> goOnWith(firm);
      case Claim.AlreadyTheirs(var firm) -> goOnWith(firm);
      case Claim.UnknownCode _ -> bad(view.unknown(line));
    };
  }

  /** Also where this browser brings the code of another. */
  private Response goOnWith(OrganisationId firm) {
    return Response.seeOther(URI.create(Addresses.ACCOUNT)).cookie(cookie.choosing(firm)).build();
  }

  private Response forGuests(Function<Actor.Guest, Response> page) {
    return signedIn
        .session()
        .map(session -> page.apply(new Actor.Guest(session.person())))
        .orElseGet(() -> Response.seeOther(URI.create("/sign-in?to=" + Addresses.CLAIM)).build());
  }

  private static Response bad(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }
}
