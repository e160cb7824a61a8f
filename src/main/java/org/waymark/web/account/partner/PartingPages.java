package org.waymark.web.account.partner;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.organisation.hosted.PartFromPartner;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.recognition.Visit;

/** A firm ends the access of the partner that brought it, after it has been asked once more. */
@Path(PartingPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class PartingPages {

  static final String PATH = Addresses.ACCESS + "/partner/end";

  private final Door door;
  private final PartFromPartner partFromPartner;
  private final BringingPartner partner;
  private final Visit visit;
  private final AccountMessages messages;

  PartingPages(
      Door door,
      PartFromPartner partFromPartner,
      BringingPartner partner,
      Visit visit,
      @Spoken AccountMessages messages) {
    this.door = door;
    this.partFromPartner = partFromPartner;
    this.partner = partner;
    this.visit = visit;
    this.messages = messages;
  }

  @GET
  public Response ask() {
    return door.open(
        owner ->
            partner
                .of(owner)
                .filter(said -> said.end() != null)
                .map(said -> Response.ok(new PartingPage(back(), said)).build())
                .orElseGet(() -> back("ended")));
  }

  private Link back() {
    return new Link(messages.accessTitle(), Addresses.ACCESS);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response part() {
    return door.open(
        owner ->
            back(partFromPartner.part(owner, visit.hosted().orElse(null)) ? "parted" : "ended"));
  }

  private static Response back(String news) {
    return Response.seeOther(Addresses.withNews(Addresses.ACCESS, news)).build();
  }
}
