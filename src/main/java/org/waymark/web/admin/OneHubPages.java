package org.waymark.web.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
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
import org.waymark.hub.CloseHub;
import org.waymark.hub.Hub;
import org.waymark.hub.Hubs;
import org.waymark.hub.member.InviteAdviser;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.InviteFields;

/** One hub: its people, inviting one more, and closing it. */
@Path(HubsPages.ADDRESS + "/{code:[A-Z0-9]{4,12}}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class OneHubPages {

  private final Administration administration;
  private final Hubs hubs;
  private final InviteAdviser inviteAdviser;
  private final CloseHub closeHub;
  private final OneHubView view;

  OneHubPages(
      Administration administration,
      Hubs hubs,
      InviteAdviser inviteAdviser,
      CloseHub closeHub,
      OneHubView view) {
    this.administration = administration;
    this.hubs = hubs;
    this.inviteAdviser = inviteAdviser;
    this.closeHub = closeHub;
    this.view = view;
  }

  @GET
  public TemplateInstance show(
      @PathParam("code") String code, @QueryParam("news") @Nullable String news) {
    return view.page(administration.administrator(), hub(code), news);
  }

  @GET
  @Path("invite")
  public TemplateInstance ask(@PathParam("code") String code) {
    return view.invitation(open(code));
  }

  @POST
  @Path("invite")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response invite(@PathParam("code") String code, @BeanParam InviteFields.Sent form) {
    var hub = open(code);
    var asked = view.asked(form);
    var by = administration.administrator();
    return view.answer(
        hub, asked, inviteAdviser.invite(by, hub.id(), asked.invitee(), asked.slip()));
  }

  @GET
  @Path("close")
  public TemplateInstance askToClose(@PathParam("code") String code) {
    return view.closing(open(code));
  }

  @POST
  @Path("close")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(@PathParam("code") String code) {
    var hub = hub(code);
    return view.closed(hub, closeHub.close(administration.administrator(), hub.id()));
  }

  private Hub open(String code) {
    var hub = hub(code);
    if (!hub.isOpen()) {
      throw new NotFoundException();
    }
    return hub;
  }

  private Hub hub(String code) {
    administration.administrator();
    return hubs.withCode(code).orElseThrow(NotFoundException::new);
  }
}
