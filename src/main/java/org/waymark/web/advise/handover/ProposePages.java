package org.waymark.web.advise.handover;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.adviser.handover.ProposeHandover;
import org.waymark.adviser.handover.ProposeHandover.Proposal;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.staff.ForStaff;

/** An adviser proposes to a client that another hub helps it from now on. */
@Path("/advise/clients/{organisation}/hand-over")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ProposePages {

  private final Advising advising;
  private final ClientDoor door;
  private final ProposeHandover proposeHandover;
  private final ProposeView view;

  ProposePages(
      Advising advising, ClientDoor door, ProposeHandover proposeHandover, ProposeView view) {
    this.advising = advising;
    this.door = door;
    this.proposeHandover = proposeHandover;
    this.view = view;
  }

  @GET
  public ProposePage ask(@PathParam("organisation") String organisation) {
    var client = door.open(organisation);
    return view.page(client, advising.adviser().hub(), ProposeForm.blank(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response propose(
      @PathParam("organisation") String organisation, @BeanParam ProposeForm form) {
    var client = door.open(organisation);
    var adviser = advising.adviser();
    var came = proposeHandover.propose(client, form.code(), form.words(), adviser);
    return switch (came) {
      case Proposal.Proposed _ ->
          Response.seeOther(URI.create(HandoverListPages.PATH + "?news=proposed")).build();
      case Proposal.UnknownHub _,
          Proposal.ClosedHub _,
          Proposal.OwnHub _,
          Proposal.BadMessage _,
          Proposal.AlreadyOpen _ ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(view.page(client, adviser.hub(), form, came))
              .build();
    };
  }
}
