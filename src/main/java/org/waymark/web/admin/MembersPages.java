package org.waymark.web.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import org.waymark.hub.member.PendingAccounts;
import org.waymark.hub.member.SettleAccounts;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** The people of all hubs, and accounts that do not agree with what is said here. */
@Path(MembersPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class MembersPages {

  static final String ADDRESS = Administration.ADDRESS + "/people";

  private final Administration administration;
  private final HubMembers members;
  private final PendingAccounts pending;
  private final SettleAccounts settleAccounts;
  private final MembersView view;

  MembersPages(
      Administration administration,
      HubMembers members,
      PendingAccounts pending,
      SettleAccounts settleAccounts,
      MembersView view) {
    this.administration = administration;
    this.members = members;
    this.pending = pending;
    this.settleAccounts = settleAccounts;
    this.view = view;
  }

  @GET
  public TemplateInstance people(
      @QueryParam("news") @Nullable String news, @QueryParam("person") @Nullable String person) {
    var administrator = administration.administrator();
    return view.page(members.visibleTo(administrator), pending.visible(), news, person);
  }

  /** Tells the identity provider again what it did not take. */
  @POST
  @Path("settle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response settle() {
    administration.administrator();
    settleAccounts.settle();
    return view.settled(pending.visible().isEmpty() ? News.SETTLED : News.UNSETTLED);
  }
}
