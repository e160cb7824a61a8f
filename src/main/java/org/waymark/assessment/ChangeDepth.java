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
  private final EarlierAnswers earlier;

  ChangeDepth(Casework casework, EarlierAnswers earlier) {
    this.casework = casework;
    this.earlier = earlier;
  }

  /** What came of it. */
  public enum Outcome {
    CHANGED,
    /** The assessment was handed in and stays as it is. */
    ALREADY_SUBMITTED,
    /** There is no such assessment for this actor. */
    NOT_FOUND
  }

  /** Goes on with a draft at another depth, with what the firm has said elsewhere filled in. */
  @Transactional
  public Outcome answerAt(AssessmentId id, Depth depth, Actor actor) {
    var found = casework.findForChange(id, actor);
    if (found.isEmpty()) {
      return Outcome.NOT_FOUND;
    }
    if (found.get().assessment().isSubmitted()) {
      return Outcome.ALREADY_SUBMITTED;
    }
    var assessment = found.get().assessment();
    assessment.answerAt(depth);
    casework
        .findForChange(id, actor)
        .ifPresent(now -> earlier.fillIn(assessment, now.interview().questionnaire()));
    return Outcome.CHANGED;
  }
}
