package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.member.HubMembers;
import org.waymark.hub.member.InviteAdviser;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.InviteFields;

/** The people of the hub, and inviting one more. */
@Path(PeoplePages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class PeoplePages {

  static final String ADDRESS = HubPages.ADDRESS + "/people";

  private final Managed managed;
  private final HubMembers members;
  private final InviteAdviser inviteAdviser;
  private final PeopleView view;

  PeoplePages(Managed managed, HubMembers members, InviteAdviser inviteAdviser, PeopleView view) {
    this.managed = managed;
    this.members = members;
    this.inviteAdviser = inviteAdviser;
    this.view = view;
  }

  @GET
  public TemplateInstance people(
      @QueryParam("news") @Nullable String news, @QueryParam("person") @Nullable String person) {
    var manager = managed.manager();
    return view.people(members.visibleTo(manager, manager.hub()), manager.person(), news, person);
  }

  @GET
  @Path("invite")
  public TemplateInstance ask() {
    return view.invitation(managed.hub());
  }

  @POST
  @Path("invite")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response invite(@BeanParam InviteFields.Sent form) {
    var hub = managed.hub();
    var asked = view.asked(form);
    var came = inviteAdviser.invite(managed.manager(), hub.id(), asked.invitee(), asked.slip());
    return view.answer(hub, asked, came);
  }
}
