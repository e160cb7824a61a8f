package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Submission;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.identity.Actor;

/** A partner hands in what a firm that it brought has answered. */
@ApplicationScoped
public class SubmitBroughtAssessment {

  private final InFirmsPlace place;
  private final BroughtAssessments assessments;
  private final SubmitAssessment submitAssessment;

  SubmitBroughtAssessment(
      InFirmsPlace place, BroughtAssessments assessments, SubmitAssessment submitAssessment) {
    this.place = place;
    this.assessments = assessments;
    this.submitAssessment = submitAssessment;
  }

  /**
   * What came of it.
   *
   * @param now as it is then, handed in or not
   */
  public record Handing(Submission submission, BroughtCase now) {}

  /**
   * Hands it in as the firm does.
   *
   * @param said beside the answers, by the firm
   * @return empty when the partner has no such assessment
   */
  @Transactional
  public Optional<Handing> submit(AssessmentId id, Declaration said, Actor.Partner partner) {
    return assessments
        .visible(id, partner)
        .flatMap(
            seen -> place.firm(seen.firm(), partner).flatMap(owner -> submit(seen, said, owner)));
  }

  private Optional<Handing> submit(BroughtAssessment seen, Declaration said, Actor.Owner owner) {
    var submission = submitAssessment.submit(seen.id(), said, owner);
    return submission instanceof Submission.NotFound
        ? Optional.empty()
        : Optional.of(new Handing(submission, place.changed(seen.id(), owner, seen.reference())));
  }
}
