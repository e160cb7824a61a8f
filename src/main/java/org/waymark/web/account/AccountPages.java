package org.waymark.web.account;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.organisation.Organisations;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.profile.ProfileWords;

/** The way to everything a firm can see and decide about itself. */
@Path(Addresses.ACCOUNT)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class AccountPages {

  private final Door door;
  private final Organisations organisations;
  private final ProfileWords words;

  AccountPages(Door door, Organisations organisations, ProfileWords words) {
    this.door = door;
    this.organisations = organisations;
    this.words = words;
  }

  @GET
  public Response account() {
    return door.open(
        owner ->
            Response.ok(
                    new AccountPage(words.summary(organisations.profileOf(owner).orElseThrow())))
                .build());
  }
}
