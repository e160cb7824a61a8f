package org.waymark.web.account.data;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.participation.Participation;
import org.waymark.organisation.participation.Participations;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;

/** What a firm's scores may be used for beside its own report. */
@Path(Addresses.CONSENTS)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ConsentPages {

  private final Door door;
  private final Participations participations;
  private final ConsentsView view;

  ConsentPages(Door door, Participations participations, ConsentsView view) {
    this.door = door;
    this.participations = participations;
    this.view = view;
  }

  @GET
  public Response consents(@QueryParam("news") @Nullable String news) {
    return door.open(owner -> Response.ok(view.page(owner, news)).build());
  }

  /** Each answer on its own: one that is not given changes nothing. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(
      @FormParam("benchmark") @Nullable String benchmark,
      @FormParam("research") @Nullable String research) {
    return door.open(
        owner -> {
          if (!YesOrNo.fits(benchmark) || !YesOrNo.fits(research)) {
            return Response.status(Response.Status.BAD_REQUEST)
                .entity(view.again(owner, benchmark, research))
                .build();
          }
          YesOrNo.of(benchmark)
              .ifPresent(yes -> participations.say(owner, Participation.BENCHMARK, yes));
          YesOrNo.of(research)
              .ifPresent(yes -> participations.say(owner, Participation.RESEARCH, yes));
          return Response.seeOther(Addresses.withNews(Addresses.CONSENTS, "saved")).build();
        });
  }
}
