package org.waymark.web.account.data;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;

/** Who has looked at a firm. */
@Path(Addresses.VIEWS)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ViewsPages {

  private final Door door;
  private final ViewsView view;

  ViewsPages(Door door, ViewsView view) {
    this.door = door;
    this.view = view;
  }

  @GET
  public Response views() {
    return door.open(owner -> Response.ok(view.page(owner)).build());
  }
}
