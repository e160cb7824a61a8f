package org.waymark.assessment.review;

import java.time.Instant;
import java.util.List;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework.Case;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Access;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Confidence;
import org.waymark.scoring.Contribution;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

/** What an adviser sees of one assessment that was handed in: as much as the firm lets them. */
public sealed interface Review {

  /** By which they see it. */
  Access access();

  /** All of it: whatever the firm sees can be made from the case. */
  record InFull(Access access, Case found) implements Review {}

  /**
   * The scores without the answers.
   *
   * @param edition in the form that was answered; for its words
   * @param own of everything the firm was asked
   * @param core of the part that every firm is asked
   */
  record ScoresOnly(Access access, Handed handed, Questionnaire edition, Outline own, Outline core)
      implements Review {}

  /**
   * What was handed in, by whom and when.
   *
   * @param firm as it was then
   */
  record Handed(
      AssessmentId id, OrganisationId organisation, FirmProfile firm, Instant submittedAt) {}

  /**
   * A scorecard without what each question added, from which the answers could be read.
   *
   * @param holding gates that hold a level down, of the whole or of a section
   * @param unknown how many answers are "I don't know"
   */
  public record Outline(
      EditionId edition,
      Form form,
      String scorerVersion,
      Score whole,
      Standing standing,
      Confidence confidence,
      List<SectionScore> sections,
      List<GateOutcome> holding,
      int unknown) {

    public Outline {
      sections = List.copyOf(sections);
      holding = List.copyOf(holding);
    }

    static Outline of(Scorecard card) {
      return new Outline(
          card.edition(),
          card.form(),
          card.scorerVersion(),
          card.whole(),
          card.standing(),
          card.confidence(),
          card.sections(),
          card.gates().stream().filter(GateOutcome::holds).toList(),
          (int) card.contributions().stream().filter(Outline::isUnknown).count());
    }

    private static boolean isUnknown(Contribution contribution) {
      return contribution.state() == Contribution.State.DONT_KNOW;
    }
  }
}
