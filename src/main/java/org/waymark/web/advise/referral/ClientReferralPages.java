package org.waymark.web.advise.referral;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.web.layout.referral.ReferralAnswers;
import org.waymark.web.layout.referral.ReferralsView;
import org.waymark.web.layout.referral.form.ReminderForm;
import org.waymark.web.layout.referral.form.StageForm;
import org.waymark.web.layout.staff.ForStaff;

/** What became of what a client has taken up, for its adviser. */
@Path("/advise/clients/{organisation}/referrals")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ClientReferralPages {

  private final ClientReferrals clients;
  private final ReferralAnswers answers;
  private final ReferralsView view;

  ClientReferralPages(ClientReferrals clients, ReferralAnswers answers, ReferralsView view) {
    this.clients = clients;
    this.answers = answers;
    this.view = view;
  }

  @GET
  public Response list(@PathParam("organisation") String organisation) {
    return Response.ok(view.page(clients.open(organisation, What.ANSWERS), null)).build();
  }

  @GET
  @Path("{referral}")
  public Response show(
      @PathParam("organisation") String organisation,
      @PathParam("referral") String id,
      @QueryParam("news") @Nullable String news) {
    return answers.show(clients.open(organisation, What.ANSWERS), id, news);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{referral}")
  public Response say(
      @PathParam("organisation") String organisation,
      @PathParam("referral") String id,
      @BeanParam StageForm form) {
    return answers.say(clients.open(organisation), id, form);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{referral}/reminder")
  public Response remind(
      @PathParam("organisation") String organisation,
      @PathParam("referral") String id,
      @BeanParam ReminderForm form) {
    return answers.remind(clients.open(organisation), id, form);
  }
}
