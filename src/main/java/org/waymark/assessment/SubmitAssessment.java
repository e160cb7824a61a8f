package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.scoring.Scorer;

/** A firm hands in its answers and gets them scored. */
@ApplicationScoped
public class SubmitAssessment {

  private final Casework casework;
  private final Scorer scorer = new Scorer();
  private final Clock clock;

  SubmitAssessment(Casework casework, Clock clock) {
    this.casework = casework;
    this.clock = clock;
  }

  /**
   * Hands an assessment in; from then on its answers stay as they are.
   *
   * @param countInBenchmark whether the firm lets its scores, without its answers, count in
   *     comparisons
   */
  @Transactional
  public Submission submit(AssessmentId id, boolean countInBenchmark, Actor actor) {
    var found = casework.findForChange(id, actor);
    if (found.isEmpty()) {
      return new Submission.NotFound();
    }
    if (found.get().assessment().isSubmitted()) {
      return new Submission.AlreadySubmitted();
    }
    var unanswered = found.get().interview().unanswered();
    if (!unanswered.isEmpty()) {
      return new Submission.Incomplete(unanswered);
    }
    score(found.get(), countInBenchmark);
    return new Submission.Submitted();
  }

  private void score(Case submitted, boolean countInBenchmark) {
    var core = casework.core(submitted);
    var card = scorer.score(core, submitted.firm(), submitted.answers());
    submitted.assessment().submit(submitted.profile(), card, countInBenchmark, clock.instant());
  }
}
