package org.waymark.web.account.partner;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.consent.invite.PartWithNewCode;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.account.code.CodeChange;
import org.waymark.web.layout.ForFirms;

/**
 * A firm ends the access of the partner that brought it, after it has been asked once more, and
 * takes another code. The form brings the code that its page has shown: sent twice, the second time
 * by a browser that opens nothing any more, it does the same thing once.
 */
@Path(PartingPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class PartingPages {

  static final String PATH = Addresses.ACCESS + "/partner/end";

  private final Door door;
  private final PartWithNewCode parting;
  private final CodeChange change;
  private final PartingView view;

  PartingPages(Door door, PartWithNewCode parting, CodeChange change, PartingView view) {
    this.door = door;
    this.parting = parting;
    this.change = change;
    this.view = view;
  }

  @GET
  public Response ask() {
    return door.open(owner -> ask(owner, Response.Status.OK));
  }

  private Response ask(Actor.Owner owner, Response.Status status) {
    return view.page(owner, change.draw(), status != Response.Status.OK)
        .map(page -> Response.status(status).entity(page).build())
        .orElseGet(() -> back("ended").build());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response part(@FormParam("code") @Nullable String shown) {
    var code = Optional.ofNullable(shown).flatMap(ReturnCode::read);
    if (code.filter(change::isDone).isPresent()) {
      return parted(code.get());
    }
    return door.open(
        owner ->
            code.map(drawn -> part(owner, drawn))
                .orElseGet(() -> ask(owner, Response.Status.BAD_REQUEST)));
  }

  private Response part(Actor.Owner owner, ReturnCode code) {
    return parting.part(owner, code) ? parted(code) : back("ended").build();
  }

  private Response parted(ReturnCode code) {
    return back("parted").cookie(change.cookies(code)).build();
  }

  private static Response.ResponseBuilder back(String news) {
    return Response.seeOther(Addresses.withNews(Addresses.ACCESS, news));
  }
}
