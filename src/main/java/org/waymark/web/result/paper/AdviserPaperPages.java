package org.waymark.web.result.paper;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.review.Review;
import org.waymark.assessment.review.ReviewAssessment;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.web.layout.staff.ForStaff;

/** The report of a client as a file, for an adviser whom the firm lets see its answers. */
@Path("/advise/clients/{organisation}/reports/{assessment}/report.pdf")
// Whoever asks for a page is to get one where there is no file.
@Produces(MediaType.WILDCARD)
@ForStaff
@Blocking
class AdviserPaperPages {

  private final ReviewAssessment reviewAssessment;
  private final CurrentActor actor;
  private final PaperFile file;

  AdviserPaperPages(ReviewAssessment reviewAssessment, CurrentActor actor, PaperFile file) {
    this.reviewAssessment = reviewAssessment;
    this.actor = actor;
    this.file = file;
  }

  @GET
  public Response report(
      @PathParam("organisation") String organisation, @PathParam("assessment") String assessment) {
    if (!(actor.get() instanceof Actor.Adviser adviser)) {
      throw new NotFoundException();
    }
    return OrganisationId.read(organisation)
        .flatMap(
            firm ->
                AssessmentId.read(assessment)
                    .flatMap(id -> reviewAssessment.review(id, firm, adviser)))
        .flatMap(this::answer)
        .orElseThrow(NotFoundException::new);
  }

  /** Advice and reasons would tell the answers. */
  private Optional<Response> answer(Review review) {
    return switch (review) {
      case Review.InFull(_, var found) -> Optional.of(file.answer(found));
      case Review.ScoresOnly _ -> Optional.empty();
    };
  }
}
