package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Depth;

/**
 * A firm changes how much of a questionnaire it answers. No answer is lost: those to questions no
 * longer asked are kept and do not count.
 */
@ApplicationScoped
public class ChangeDepth {

  private final Casework casework;

  ChangeDepth(Casework casework) {
    this.casework = casework;
  }

  /** What came of it. */
  public enum Outcome {
    CHANGED,
    /** The assessment was handed in and stays as it is. */
    ALREADY_SUBMITTED,
    /** There is no such assessment for this actor. */
    NOT_FOUND
  }

  /** Goes on with a draft at another depth. */
  @Transactional
  public Outcome answerAt(AssessmentId id, Depth depth, Actor actor) {
    var found = casework.findForChange(id, actor);
    if (found.isEmpty()) {
      return Outcome.NOT_FOUND;
    }
    if (found.get().assessment().isSubmitted()) {
      return Outcome.ALREADY_SUBMITTED;
    }
    found.get().assessment().answerAt(depth);
    return Outcome.CHANGED;
  }
}
