package org.waymark.web.result;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.review.Review;
import org.waymark.assessment.review.ReviewAssessment;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.report.CompileReport;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.ForStaff;

/**
 * The report of a client for an adviser. It stands beside the firm's own, below the address of the
 * client, so that both are made of the same parts and say the same.
 */
@Path("/advise/clients/{organisation}/reports")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class AdviserReportPages {

  private final ReviewAssessment reviewAssessment;
  private final CompileReport compileReport;
  private final CurrentActor actor;
  private final ReportView view;
  private final ResultMessages messages;

  AdviserReportPages(
      ReviewAssessment reviewAssessment,
      CompileReport compileReport,
      CurrentActor actor,
      ReportView view,
      @Spoken ResultMessages messages) {
    this.reviewAssessment = reviewAssessment;
    this.compileReport = compileReport;
    this.actor = actor;
    this.view = view;
    this.messages = messages;
  }

  @GET
  @Path("{assessment}")
  public TemplateInstance report(
      @PathParam("organisation") String organisation, @PathParam("assessment") String assessment) {
    if (!(actor.get() instanceof Actor.Adviser adviser)) {
      throw new NotFoundException();
    }
    return OrganisationId.read(organisation)
        .flatMap(
            firm ->
                AssessmentId.read(assessment)
                    .flatMap(id -> reviewAssessment.review(id, firm, adviser)))
        .flatMap(review -> page(review, client(organisation), adviser))
        .orElseThrow(NotFoundException::new);
  }

  private Optional<TemplateInstance> page(Review review, Link client, Actor.Adviser adviser) {
    return switch (review) {
      case Review.InFull(_, var found) ->
          compileReport
              .compile(found)
              .map(report -> view.complete(view.page(report, client), found, adviser));
      case Review.ScoresOnly scores -> Optional.of(view.page(scores, client));
    };
  }

  private Link client(String organisation) {
    return new Link(messages.backToClient(), "/advise/clients/" + organisation);
  }
}
