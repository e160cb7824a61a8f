package org.waymark.web.account.partner;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.identity.Actor;
import org.waymark.organisation.hosted.KnownPartners;
import org.waymark.organisation.hosted.PartFromPartner;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;

/** A firm ends what the partner sees that brought it, after it has been asked once more. */
@Path(PartingPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class PartingPages {

  static final String PATH = Addresses.ACCESS + "/partner/end";

  private final Door door;
  private final KnownPartners partners;
  private final PartFromPartner partFromPartner;
  private final BringingPartner partner;
  private final AccountMessages messages;

  PartingPages(
      Door door,
      KnownPartners partners,
      PartFromPartner partFromPartner,
      BringingPartner partner,
      @Spoken AccountMessages messages) {
    this.door = door;
    this.partners = partners;
    this.partFromPartner = partFromPartner;
    this.partner = partner;
    this.messages = messages;
  }

  @GET
  public Response ask() {
    return door.open(
        owner ->
            partners
                .bringing(owner)
                .map(known -> Response.ok(page(owner, known.name())).build())
                .orElseGet(() -> back("ended")));
  }

  private PartingPage page(Actor.Owner owner, String name) {
    return new PartingPage(
        new Link(messages.accessTitle(), Addresses.ACCESS), name, partner.of(owner).orElseThrow());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response part() {
    return door.open(owner -> back(partFromPartner.part(owner) ? "parted" : "ended"));
  }

  private static Response back(String news) {
    return Response.seeOther(Addresses.withNews(Addresses.ACCESS, news)).build();
  }
}
