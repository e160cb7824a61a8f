package org.waymark.web.result.referral;

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
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.referral.ReferralAnswers;
import org.waymark.web.layout.referral.form.TakeUpForm;

/** A firm takes up a programme from its report. */
@Path("/assessments/{id}/report/referrals")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class TakeUpPages {

  private final OwnReferrals own;
  private final ReferralAnswers answers;

  TakeUpPages(OwnReferrals own, ReferralAnswers answers) {
    this.own = own;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeUp(@PathParam("id") String id, @BeanParam TakeUpForm form) {
    return own.open(
        place ->
            AssessmentId.read(id)
                .map(
                    assessment ->
                        answers.takeUp(
                            place, assessment, form, "/assessments/" + assessment + "/report"))
                .orElseThrow(NotFoundException::new));
  }
}
