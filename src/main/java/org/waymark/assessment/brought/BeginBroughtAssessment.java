package org.waymark.assessment.brought;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.Answering;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.StartAssessment;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ExternalReference;
import org.waymark.questionnaire.Questionnaire;

/**
 * A partner begins a questionnaire with a firm that it brought. A firm has one draft of each, also
 * of those it begins itself: while there is one, no other is begun.
 */
@ApplicationScoped
public class BeginBroughtAssessment {

  private final InFirmsPlace place;
  private final BroughtAssessments assessments;
  private final StartAssessment startAssessment;
  private final AnswerQuestion answerQuestion;

  BeginBroughtAssessment(
      InFirmsPlace place,
      BroughtAssessments assessments,
      StartAssessment startAssessment,
      AnswerQuestion answerQuestion) {
    this.place = place;
    this.assessments = assessments;
    this.startAssessment = startAssessment;
    this.answerQuestion = answerQuestion;
  }

  /**
   * What is to be begun.
   *
   * @param edition in the form to be answered
   * @param reference what the partner calls it
   * @param answers to begin with
   */
  public record Wish(
      OrganisationId firm,
      Questionnaire edition,
      @Nullable ExternalReference reference,
      AnswerQuestion.Change answers) {}

  /** What came of it; where nothing was begun, nothing changed. */
  public sealed interface Beginning {

    /** What the firm has answered elsewhere is filled in. */
    record Begun(BroughtCase begun) implements Beginning {}

    /** The partner brought no such firm. */
    record UnknownFirm() implements Beginning {}

    /** Another assessment of the partner goes by that reference. */
    record ReferenceInUse(AssessmentId other) implements Beginning {}

    /** The firm has begun this questionnaire already. */
    record DraftUnderWay(AssessmentId draft) implements Beginning {}

    /** An answer does not fit. */
    record Unfit(Answering because) implements Beginning {}
  }

  /** Begins it, with all answers or not at all. */
  @Transactional
  public Beginning begin(Actor.Partner partner, Wish wish) {
    var other = assessments.called(partner, wish.reference());
    if (other.isPresent()) {
      return new Beginning.ReferenceInUse(other.get());
    }
    var firm = place.firm(wish.firm(), partner);
    if (firm.isEmpty()) {
      return new Beginning.UnknownFirm();
    }
    var owner = firm.get();
    var draft = assessments.draft(owner, wish.edition().id().questionnaire());
    if (draft.isPresent()) {
      return new Beginning.DraftUnderWay(draft.get());
    }
    var id = startAssessment.start(wish.edition(), owner);
    assessments.name(id, partner, wish.reference());
    var answering =
        wish.answers().isEmpty()
            ? new Answering.Saved()
            : answerQuestion.answer(id, wish.answers(), owner);
    if (!(answering instanceof Answering.Saved)) {
      QuarkusTransaction.setRollbackOnly();
      return new Beginning.Unfit(answering);
    }
    return new Beginning.Begun(place.changed(id, owner, wish.reference()));
  }
}
