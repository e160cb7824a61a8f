package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.counting.CountAssessment;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.scoring.Scorer;

/** A firm hands in its answers and gets them scored. */
@ApplicationScoped
public class SubmitAssessment {

  private final Organisations organisations;
  private final Casework casework;
  private final Scorer scorer = new Scorer();
  private final CountAssessment countAssessment;
  private final Event<AssessmentSubmitted> submitted;
  private final Clock clock;

  SubmitAssessment(
      Organisations organisations,
      Casework casework,
      CountAssessment countAssessment,
      Event<AssessmentSubmitted> submitted,
      Clock clock) {
    this.organisations = organisations;
    this.casework = casework;
    this.countAssessment = countAssessment;
    this.submitted = submitted;
    this.clock = clock;
  }

  /**
   * A firm has handed in an assessment. Observers work within the transaction that hands it in:
   * what they write is there when the firm reads its report, or nothing was handed in.
   *
   * @param found with the answers and the profile it was handed in with
   */
  public record AssessmentSubmitted(Case found) {}

  /**
   * What a firm says when it hands in.
   *
   * @param countInBenchmark whether it lets its scores, without its answers, count in comparisons;
   *     said of the firm as a whole, until it says otherwise
   * @param stage id of the stage of support it answers at; null for none
   */
  public record Declaration(boolean countInBenchmark, @Nullable String stage) {

    /** A firm that only agrees, or does not, to be counted. */
    public static Declaration counting(boolean countInBenchmark) {
      return new Declaration(countInBenchmark, null);
    }
  }

  /**
   * Hands an assessment in; from then on its answers stay as they are.
   *
   * @param said beside the answers
   */
  @Transactional
  public Submission submit(AssessmentId id, Declaration said, Actor actor) {
    if (!(actor instanceof Actor.Owner owner)) {
      return new Submission.NotFound();
    }
    organisations.lock(owner);
    var found = casework.findForChange(id, owner);
    if (found.isEmpty()) {
      return new Submission.NotFound();
    }
    return found.get().assessment().isSubmitted()
        ? new Submission.AlreadySubmitted()
        : handIn(found.get(), said);
  }

  /** Hands in a draft of the firm that acts, which is locked. */
  Submission handIn(Case found, Declaration said) {
    var unanswered = found.interview().unanswered();
    if (!unanswered.isEmpty()) {
      return new Submission.Incomplete(unanswered);
    }
    if (!knows(found, said.stage())) {
      return new Submission.UnknownStage();
    }
    score(found, said);
    submitted.fire(new AssessmentSubmitted(found));
    return new Submission.Submitted();
  }

  private static boolean knows(Case found, @Nullable String stage) {
    var stages = found.interview().questionnaire().about().choices().stages();
    return stage == null || stages.stream().anyMatch(known -> known.id().equals(stage));
  }

  private void score(Case found, Declaration said) {
    var card = scorer.score(casework.core(found), found.firm(), found.answers());
    var assessment = found.assessment();
    var now = clock.instant();
    assessment.weighed(
        countAssessment.weigh(
            new Actor.Owner(assessment.organisation()),
            said.countInBenchmark(),
            found.interview(),
            new CountAssessment.Sitting(assessment.startedAt(), now)));
    assessment.submit(found.profile(), card, said, now);
  }
}
