package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
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

  /** What came of it. */
  public sealed interface Handing {

    /**
     * It was handed in, or could not be.
     *
     * @param now as it is then
     */
    record Tried(Submission submission, BroughtCase now) implements Handing {}

    /** The partner has no such assessment. */
    record Unknown() implements Handing {}

    /** It is not as whoever hands it in believed; nothing changed. */
    record Stale(long version) implements Handing {}
  }

  /** Hands it in as the firm does, in whichever version it is. */
  @Transactional
  public Handing submit(AssessmentId id, Declaration said, Actor.Partner partner) {
    return submit(id, said, partner, null);
  }

  /**
   * Hands it in as the firm does.
   *
   * @param said beside the answers, by the firm
   * @param expected versions of the assessment that are meant; null: whichever it is
   */
  @Transactional
  public Handing submit(
      AssessmentId id, Declaration said, Actor.Partner partner, @Nullable LongPredicate expected) {
    var seen = assessments.visible(id, partner);
    var owner = seen.flatMap(found -> place.firm(found.firm(), partner));
    if (owner.isEmpty()) {
      return new Handing.Unknown();
    }
    if (expected != null) {
      var before = place.lock(seen.get(), owner.get()).map(BroughtCase::version);
      if (before.isEmpty()) {
        return new Handing.Unknown();
      }
      if (!expected.test(before.get())) {
        return new Handing.Stale(before.get());
      }
    }
    var submission = submitAssessment.submit(id, said, owner.get());
    return submission instanceof Submission.NotFound
        ? new Handing.Unknown()
        : new Handing.Tried(submission, place.changed(id, owner.get(), seen.get().reference()));
  }
}
