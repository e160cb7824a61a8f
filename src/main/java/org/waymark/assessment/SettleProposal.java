package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;

/** A firm says whether what an adviser filled in with it is its own. */
@ApplicationScoped
public class SettleProposal {

  private final Organisations organisations;
  private final Casework casework;
  private final Assessments assessments;
  private final SubmitAssessment submitAssessment;

  SettleProposal(
      Organisations organisations,
      Casework casework,
      Assessments assessments,
      SubmitAssessment submitAssessment) {
    this.organisations = organisations;
    this.casework = casework;
    this.assessments = assessments;
    this.submitAssessment = submitAssessment;
  }

  /** What the firm says. */
  public sealed interface Word {

    /** These are its answers: they are handed in as if it had given them alone. */
    record Yes(Declaration said) implements Word {}

    /** They are not: nothing of them is kept. */
    record No() implements Word {}
  }

  /** Settles it for good; a second click finds nothing to settle. */
  @Transactional
  public Submission settle(AssessmentId id, Word word, Actor.Owner owner) {
    organisations.lock(owner);
    var found = casework.findProposed(id, owner);
    if (found.isEmpty()) {
      return new Submission.NotFound();
    }
    return switch (word) {
      case Word.Yes(var said) -> submitAssessment.handIn(found.get(), said);
      case Word.No _ -> {
        assessments.delete(found.get().assessment());
        yield new Submission.Submitted();
      }
    };
  }
}
