package org.waymark.web.account.owner;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ownership.EndOwnership;
import org.waymark.organisation.ownership.Ownerships;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;

/**
 * A firm sees who keeps it under their sign-in, and ends that after it has been asked once more.
 */
@Path(Addresses.OWNERS)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class OwnerPages {

  private final Door door;
  private final Ownerships ownerships;
  private final EndOwnership endOwnership;
  private final WaysBack waysBack;
  private final OwnerView view;

  OwnerPages(
      Door door,
      Ownerships ownerships,
      EndOwnership endOwnership,
      WaysBack waysBack,
      OwnerView view) {
    this.door = door;
    this.ownerships = ownerships;
    this.endOwnership = endOwnership;
    this.waysBack = waysBack;
    this.view = view;
  }

  @GET
  public Response owners(@QueryParam("news") @Nullable String news) {
    return door.open(owner -> Response.ok(view.page(ownerships.of(owner), news)).build());
  }

  @GET
  @Path("{owner}/end")
  public Response ask(@PathParam("owner") String id) {
    return door.open(
        firm -> {
          var person = read(id);
          var owners = ownerships.of(firm);
          var asked =
              owners.stream()
                  .filter(owner -> owner.person().equals(person))
                  .findFirst()
                  .orElseThrow(NotFoundException::new);
          return Response.ok(view.end(asked, owners.size() == 1, waysBack.to(firm))).build();
        });
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{owner}/end")
  public Response end(@PathParam("owner") String id) {
    return door.open(firm -> end(read(id), firm));
  }

  private Response end(PersonId person, Actor.Owner firm) {
    if (!endOwnership.end(person, firm)) {
      throw new NotFoundException();
    }
    if (!view.isReader(person)) {
      return Response.seeOther(Addresses.withNews(Addresses.OWNERS, "ended")).build();
    }
    // Without the code the next page of this firm is already closed to whoever has just left it.
    return waysBack.isHere()
        ? Response.seeOther(Addresses.withNews(Addresses.OWNERS, "left")).build()
        : Response.ok(new LeftPage("/resume", Addresses.CLAIM)).build();
  }

  private static PersonId read(String id) {
    return PersonId.read(id).orElseThrow(NotFoundException::new);
  }
}
