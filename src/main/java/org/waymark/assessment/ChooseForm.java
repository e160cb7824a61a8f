package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Depth;

/**
 * A firm changes how much of a questionnaire it answers, or says when it takes it. No answer is
 * lost: those to questions no longer asked are kept and do not count.
 */
@ApplicationScoped
public class ChooseForm {

  private final Casework casework;

  ChooseForm(Casework casework) {
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
    return change(id, actor, assessment -> assessment.answerAt(depth));
  }

  /**
   * Says at which stage of support a draft is taken.
   *
   * @param stage id of one of the edition's stages; null for none
   */
  @Transactional
  public Outcome takenAt(AssessmentId id, @Nullable String stage, Actor actor) {
    return change(id, actor, assessment -> assessment.takenAt(stage));
  }

  private Outcome change(AssessmentId id, Actor actor, Consumer<Assessment> change) {
    var found = casework.findForChange(id, actor);
    if (found.isEmpty()) {
      return Outcome.NOT_FOUND;
    }
    if (found.get().assessment().isSubmitted()) {
      return Outcome.ALREADY_SUBMITTED;
    }
    change.accept(found.get().assessment());
    return Outcome.CHANGED;
  }
}
