package org.waymark.assessment.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;

/**
 * An adviser reads what they are filling in with a firm, also what the firm had answered before.
 * Each look is noted for the firm.
 */
@ApplicationScoped
public class ReadDraft {

  private final Casework casework;
  private final AccessViews views;

  ReadDraft(Casework casework, AccessViews views) {
    this.casework = casework;
    this.views = views;
  }

  /** Empty when there is none, or the firm keeps its answers from the adviser. */
  @Transactional
  public Optional<Case> read(AssessmentId id, Actor.Adviser adviser) {
    var found = casework.find(id, adviser);
    found.ifPresent(
        draft ->
            views.note(
                adviser,
                draft.assessment().organisation(),
                What.ANSWERS,
                draft.assessment().id().value()));
    return found;
  }
}
