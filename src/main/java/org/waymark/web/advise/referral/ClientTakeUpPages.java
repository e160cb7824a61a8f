package org.waymark.web.advise.referral;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.assessment.AssessmentId;
import org.waymark.web.layout.referral.ReferralAnswers;
import org.waymark.web.layout.referral.form.TakeUpForm;
import org.waymark.web.layout.staff.ForStaff;

/** An adviser takes up a programme from a report of a client. */
@Path("/advise/clients/{organisation}/reports/{assessment}/referrals")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ClientTakeUpPages {

  private final ClientReferrals clients;
  private final ReferralAnswers answers;

  ClientTakeUpPages(ClientReferrals clients, ReferralAnswers answers) {
    this.clients = clients;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeUp(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @BeanParam TakeUpForm form) {
    var place = clients.open(organisation);
    var id = AssessmentId.read(assessment).orElseThrow(NotFoundException::new);
    var report = "/advise/clients/" + place.firm() + "/reports/" + id;
    return answers.takeUp(place, id, form, report);
  }
}
