package org.waymark.web.account.note;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;

/** A firm reads what advisers have written for it, also when they are not let in any more. */
@Path(Addresses.NOTES)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class SharedNotePages {

  private final Door door;
  private final SharedNotesView view;

  SharedNotePages(Door door, SharedNotesView view) {
    this.door = door;
    this.view = view;
  }

  @GET
  public Response notes() {
    return door.open(owner -> Response.ok(view.page(owner)).build());
  }
}
