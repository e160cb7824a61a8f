package org.waymark.web.account.access;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.account.owner.OtherKeepers;
import org.waymark.web.layout.ForFirms;

/** Who can see what of a firm, and the ways to let somebody in. */
@Path(Addresses.ACCESS)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class AccessPages {

  private final Door door;
  private final OtherKeepers keepers;
  private final AccessListView view;

  AccessPages(Door door, OtherKeepers keepers, AccessListView view) {
    this.door = door;
    this.keepers = keepers;
    this.view = view;
  }

  @GET
  public Response access(@QueryParam("news") @Nullable String news) {
    return door.open(owner -> Response.ok(view.page(owner, keepers.of(owner), news)).build());
  }
}
