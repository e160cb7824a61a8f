package org.waymark.web.account.home;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;

/** The way to everything a firm can see and decide about itself. */
@Path(Addresses.ACCOUNT)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class AccountPages {

  private final Door door;
  private final AccountView view;

  AccountPages(Door door, AccountView view) {
    this.door = door;
    this.view = view;
  }

  @GET
  public Response account() {
    return door.open(owner -> Response.ok(view.page(owner)).build());
  }
}
