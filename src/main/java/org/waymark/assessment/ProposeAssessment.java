package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waymark.identity.Actor;

/**
 * An adviser hands what they filled in together with a firm to the firm, which confirms it or not.
 */
@ApplicationScoped
public class ProposeAssessment {

  private final Casework casework;
  private final Clock clock;

  ProposeAssessment(Casework casework, Clock clock) {
    this.casework = casework;
    this.clock = clock;
  }

  /** From then on the adviser changes nothing any more. It is scored when the firm confirms it. */
  @Transactional
  public Submission propose(AssessmentId id, Actor.Adviser adviser) {
    var found = casework.findForChange(id, adviser);
    if (found.isEmpty()) {
      return new Submission.NotFound();
    }
    var unanswered = found.get().interview().unanswered();
    if (!unanswered.isEmpty()) {
      return new Submission.Incomplete(unanswered);
    }
    found.get().assessment().propose(clock.instant());
    return new Submission.Submitted();
  }
}
