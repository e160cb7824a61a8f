package org.waymark.assessment.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Casework;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Access;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;

/** An adviser looks at what a firm handed in. Each look is noted for the firm. */
@ApplicationScoped
public class ReviewAssessment {

  private final Assessments assessments;
  private final Casework casework;
  private final Grants grants;
  private final AccessViews views;
  private final UnseenAnswers unseen;

  ReviewAssessment(
      Assessments assessments,
      Casework casework,
      Grants grants,
      AccessViews views,
      UnseenAnswers unseen) {
    this.assessments = assessments;
    this.casework = casework;
    this.grants = grants;
    this.views = views;
    this.unseen = unseen;
  }

  /**
   * What the adviser may see of an assessment; empty when nothing, or when there is none.
   *
   * @param firm whose it is taken for: a look at what is somebody else's is none
   */
  @Transactional
  public Optional<Review> review(AssessmentId id, OrganisationId firm, Actor.Adviser adviser) {
    return assessments
        .visible(id, adviser)
        .filter(found -> found.organisation().equals(firm))
        .flatMap(
            found ->
                grants
                    .with(found.organisation(), adviser)
                    .map(access -> review(found, access, adviser)));
  }

  private Review review(Assessment found, Access access, Actor.Adviser adviser) {
    var answers = access.lets(Scope.ANSWERS);
    views.note(
        adviser, found.organisation(), answers ? What.ANSWERS : What.SCORES, found.id().value());
    return answers
        ? new Review.InFull(access, casework.handedIn(found))
        : unseen.scored(found.id(), access, adviser);
  }
}
