package org.waymark.web.account.offer;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.handover.AcceptHandover;
import org.waymark.adviser.handover.AcceptHandover.Acceptance;
import org.waymark.adviser.handover.DeclineHandover;
import org.waymark.adviser.handover.Handover;
import org.waymark.adviser.handover.Handovers;
import org.waymark.identity.Actor;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.account.terms.TermsForm;
import org.waymark.web.layout.ForFirms;

/** A firm answers a hub that proposes another hub to it. Without a word of it nothing changes. */
@Path(Addresses.HANDOVERS + "/{handover}")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class HandoverPages {

  private final Door door;
  private final Handovers handovers;
  private final AcceptHandover acceptHandover;
  private final DeclineHandover declineHandover;
  private final HandoverView view;

  HandoverPages(
      Door door,
      Handovers handovers,
      AcceptHandover acceptHandover,
      DeclineHandover declineHandover,
      HandoverView view) {
    this.door = door;
    this.handovers = handovers;
    this.acceptHandover = acceptHandover;
    this.declineHandover = declineHandover;
    this.view = view;
  }

  @GET
  public Response show(@PathParam("handover") String id) {
    return door.open(
        owner -> {
          var handover = handover(id, owner);
          return handover.open()
              ? Response.ok(view.fresh(handover, owner)).build()
              : back("answered");
        });
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(
      @PathParam("handover") String id,
      @BeanParam TermsForm terms,
      @FormParam("old") @Nullable String old,
      @FormParam("notes") @Nullable String notes) {
    return door.open(
        owner -> accept(owner, handover(id, owner), new HandoverForm(terms, old, notes)));
  }

  private Response accept(Actor.Owner owner, Handover handover, HandoverForm form) {
    return view.read(form)
        .map(
            yes ->
                switch (acceptHandover.accept(handover.id(), yes, owner)) {
                  case Acceptance.Accepted(var notesStay) ->
                      back(notesStay ? "granted-without-notes" : "granted");
                  case Acceptance.NotFound _ -> throw new NotFoundException();
                  case Acceptance.NotOpen _ -> back("answered");
                  case Acceptance.ClosedHub _ -> bad(view.closed(handover, form, owner));
                  case Acceptance.BadTerms _ -> bad(view.again(handover, form, owner));
                })
        .orElseGet(() -> bad(view.again(handover, form, owner)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("decline")
  public Response decline(@PathParam("handover") String id) {
    return door.open(
        owner ->
            switch (declineHandover.decline(read(id), owner)) {
              case DECLINED -> back("declined");
              case NOT_OPEN -> back("answered");
              case NOT_FOUND -> throw new NotFoundException();
            });
  }

  private Handover handover(String id, Actor.Owner owner) {
    return handovers.find(read(id), owner).orElseThrow(NotFoundException::new);
  }

  private static UUID read(String id) {
    return Addresses.id(id).orElseThrow(NotFoundException::new);
  }

  private static Response back(String news) {
    return Response.seeOther(Addresses.withNews(Addresses.ACCESS, news)).build();
  }

  private static Response bad(HandoverPage page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }
}
