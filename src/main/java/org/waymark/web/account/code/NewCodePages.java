package org.waymark.web.account.code;

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
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.ReturnCode;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;

/**
 * A firm takes another code. The form brings the code that its page has shown: sent twice, the
 * second time under a code that no longer opens anything, it does the same thing once.
 */
@Path(Addresses.CODE)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class NewCodePages {

  private final Door door;
  private final CodeChange change;
  private final NewCodeView view;

  NewCodePages(Door door, CodeChange change, NewCodeView view) {
    this.door = door;
    this.change = change;
    this.view = view;
  }

  @GET
  public Response ask() {
    return door.open(_ -> Response.ok(view.page(change.draw(), false)).build());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replace(@FormParam("code") @Nullable String shown) {
    var code = Optional.ofNullable(shown).flatMap(ReturnCode::read);
    if (code.filter(change::isDone).isPresent()) {
      return changed(code.get());
    }
    return door.open(owner -> replace(owner, code));
  }

  private Response replace(Actor.Owner owner, Optional<ReturnCode> code) {
    code.ifPresent(shown -> change.make(owner, shown));
    return code.map(this::changed)
        .orElseGet(
            () ->
                Response.status(Response.Status.BAD_REQUEST)
                    .entity(view.page(change.draw(), true))
                    .build());
  }

  private Response changed(ReturnCode code) {
    return Response.seeOther(URI.create(Addresses.CODE + "/changed"))
        .cookie(change.cookies(code))
        .build();
  }

  /** The new code once more, as this browser now brings it. */
  @GET
  @Path("changed")
  public Response changed() {
    return door.open(_ -> Response.ok(view.changed()).build());
  }
}
