package org.waymark.web.hub.incoming;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.incoming.AssignFirm;
import org.waymark.adviser.incoming.AssignFirm.Assignment;
import org.waymark.adviser.incoming.AssignFirm.Choice;
import org.waymark.adviser.incoming.IncomingFirms;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.web.hub.Managed;
import org.waymark.web.layout.staff.ForStaff;

/** Firms that have asked the hub for help, and who looks after each. */
@Path(IncomingPages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class IncomingPages {

  static final String PATH = "/hub/incoming";

  private final Managed managed;
  private final IncomingFirms incoming;
  private final AssignFirm assignFirm;
  private final IncomingView view;

  IncomingPages(Managed managed, IncomingFirms incoming, AssignFirm assignFirm, IncomingView view) {
    this.managed = managed;
    this.incoming = incoming;
    this.assignFirm = assignFirm;
    this.view = view;
  }

  @GET
  public IncomingPage list(@QueryParam("news") @Nullable String news) {
    managed.hub();
    return view.page(requests(managed.manager()), news);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{firm}")
  public Response assign(
      @PathParam("firm") String firm,
      @FormParam("adviser") @Nullable String adviser,
      @FormParam("seen") @Nullable String seen) {
    managed.hub();
    var manager = managed.manager();
    var id = OrganisationId.read(firm).orElseThrow(NotFoundException::new);
    var chosen = Optional.ofNullable(adviser).flatMap(PersonId::read);
    // A form that does not say whom it showed has shown nobody.
    var shown = Optional.ofNullable(seen).flatMap(PersonId::read);
    var came =
        chosen
            .map(person -> assignFirm.assign(id, new Choice(person, shown), manager))
            .orElseGet(() -> nobodyFor(id, manager));
    return switch (came) {
      case ASSIGNED -> Response.seeOther(URI.create(PATH + "?news=assigned")).build();
      case NOT_AN_ADVISER ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(view.refused(requests(manager), id))
              .build();
      case CHANGED_MEANWHILE ->
          Response.status(Response.Status.CONFLICT)
              .entity(view.meanwhile(requests(manager), id, chosen.orElseThrow()))
              .build();
      case NOT_FOUND -> throw new NotFoundException();
    };
  }

  /** A firm that is not there is not there, whoever was chosen for it. */
  private Assignment nobodyFor(OrganisationId firm, Actor.Adviser manager) {
    return incoming.visibleTo(manager).stream().anyMatch(one -> one.firm().equals(firm))
        ? Assignment.NOT_AN_ADVISER
        : Assignment.NOT_FOUND;
  }

  private IncomingView.Requests requests(Actor.Adviser manager) {
    return new IncomingView.Requests(incoming.visibleTo(manager), incoming.colleagues(manager));
  }
}
