package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Questionnaire;

/** A firm begins a questionnaire, or goes on with the one it has begun. */
@ApplicationScoped
public class StartAssessment {

  private final Organisations organisations;
  private final Assessments assessments;
  private final EarlierAnswers earlier;
  private final Clock clock;
  private final Supplier<UUID> ids;

  StartAssessment(
      Organisations organisations,
      Assessments assessments,
      EarlierAnswers earlier,
      Clock clock,
      Supplier<UUID> ids) {
    this.organisations = organisations;
    this.assessments = assessments;
    this.earlier = earlier;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * The draft of this questionnaire the firm already has, else a new one on this edition, with what
   * the firm has answered elsewhere filled in. One at a time for each firm: two clicks on Start
   * lead to the same draft.
   *
   * @param edition in the form to be answered; a draft of its core goes on in full when asked to
   */
  @Transactional
  public AssessmentId start(Questionnaire edition, Actor.Owner owner) {
    organisations.lock(owner);
    return assessments.visibleTo(owner).stream()
        .filter(assessment -> !assessment.isSubmitted())
        .filter(draft -> draft.edition().questionnaire().equals(edition.id().questionnaire()))
        .findFirst()
        .map(draft -> goOn(draft, edition))
        .orElseGet(() -> begin(edition, owner));
  }

  private AssessmentId goOn(Assessment draft, Questionnaire edition) {
    if (draft.isOf(edition) && edition.form().depth() == Depth.FULL) {
      draft.answerAt(Depth.FULL);
      earlier.fillIn(draft, edition);
    }
    return draft.id();
  }

  private AssessmentId begin(Questionnaire edition, Actor.Owner owner) {
    var id = new AssessmentId(ids.get());
    var assessment = new Assessment(id, owner.organisation(), edition, clock.instant());
    earlier.fillIn(assessment, edition);
    assessments.persist(assessment);
    return id;
  }
}
