package org.waymark.web.advise.handover;

import io.quarkus.qute.TemplateInstance;
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
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.handover.Handovers;
import org.waymark.web.advise.Advising;
import org.waymark.web.layout.staff.ForStaff;

/** The proposals of a hub and those to it, and what became of them. */
@Path(HandoverListPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class HandoverListPages {

  static final String PATH = "/advise/hand-overs";

  private final Advising advising;
  private final Handovers handovers;
  private final HandoverListView view;

  HandoverListPages(Advising advising, Handovers handovers, HandoverListView view) {
    this.advising = advising;
    this.handovers = handovers;
    this.view = view;
  }

  @GET
  public TemplateInstance list(@QueryParam("news") @Nullable String news) {
    return view.page(handovers.visibleTo(advising.adviser()), news);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{handover}/take-back")
  public Response takeBack(@PathParam("handover") String id) {
    var adviser = advising.adviser();
    var known =
        Advising.id(id)
            .filter(
                asked ->
                    handovers.visibleTo(adviser).stream()
                        .anyMatch(listed -> listed.ours() && listed.handover().id().equals(asked)))
            .orElseThrow(NotFoundException::new);
    var news = handovers.takeBack(known, adviser) ? "taken-back" : "not-open";
    return Response.seeOther(URI.create(PATH + "?news=" + news)).build();
  }
}
