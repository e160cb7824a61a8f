package org.waymark.web.result.referral;

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
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.referral.Place;
import org.waymark.web.layout.referral.ReferralAnswers;
import org.waymark.web.layout.referral.ReferralsView;
import org.waymark.web.layout.referral.form.ReminderForm;
import org.waymark.web.layout.referral.form.StageForm;

/** What became of what a firm has taken up, for the firm itself. */
@Path(Place.OWN)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ReferralPages {

  private final OwnReferrals own;
  private final ReferralAnswers answers;
  private final ReferralsView view;

  ReferralPages(OwnReferrals own, ReferralAnswers answers, ReferralsView view) {
    this.own = own;
    this.answers = answers;
    this.view = view;
  }

  @GET
  public Response list(@QueryParam("news") @Nullable String news) {
    return own.open(place -> Response.ok(view.page(place, news)).build());
  }

  @GET
  @Path("{referral}")
  public Response show(
      @PathParam("referral") String id, @QueryParam("news") @Nullable String news) {
    return own.open(place -> answers.show(place, id, news));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{referral}")
  public Response say(@PathParam("referral") String id, @BeanParam StageForm form) {
    return own.open(place -> answers.say(place, id, form));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{referral}/reminder")
  public Response remind(@PathParam("referral") String id, @BeanParam ReminderForm form) {
    return own.open(place -> answers.remind(place, id, form));
  }
}
