package org.waymark.web.account.access;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.organisation.consent.GrantId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.WithdrawAccess;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;

/** A firm takes back what it let somebody see, after it has been asked once more. */
@Path(Addresses.ACCESS + "/{id}/withdraw")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class WithdrawPages {

  private final Door door;
  private final Grants grants;
  private final WithdrawAccess withdrawAccess;
  private final WithdrawView view;

  WithdrawPages(Door door, Grants grants, WithdrawAccess withdrawAccess, WithdrawView view) {
    this.door = door;
    this.grants = grants;
    this.withdrawAccess = withdrawAccess;
    this.view = view;
  }

  @GET
  public Response ask(@PathParam("id") String id) {
    return door.open(
        owner -> {
          var grant = grants.visible(read(id), owner).orElseThrow(NotFoundException::new);
          return grant.inForce(grants.today())
              ? Response.ok(view.page(grant)).build()
              : back("ended");
        });
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@PathParam("id") String id) {
    return door.open(
        owner ->
            switch (withdrawAccess.withdraw(read(id), owner)) {
              case WITHDRAWN -> back("withdrawn");
              case ALREADY_ENDED -> back("ended");
              case NOT_FOUND -> throw new NotFoundException();
            });
  }

  private static GrantId read(String id) {
    return GrantId.read(id).orElseThrow(NotFoundException::new);
  }

  private static Response back(String news) {
    return Response.seeOther(Addresses.withNews(Addresses.ACCESS, news)).build();
  }
}
