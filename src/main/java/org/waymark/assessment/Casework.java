package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.Organisations;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;

/** Joins an assessment with its edition and the firm's profile: what pages and reports work on. */
@ApplicationScoped
public class Casework {

  private final Assessments assessments;
  private final Organisations organisations;
  private final Questionnaires questionnaires;
  private final CouncilAreas areas;
  private final Clock clock;

  Casework(
      Assessments assessments,
      Organisations organisations,
      Questionnaires questionnaires,
      CouncilAreas areas,
      Clock clock) {
    this.assessments = assessments;
    this.organisations = organisations;
    this.questionnaires = questionnaires;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * An assessment with everything needed to go on with it.
   *
   * @param profile of the firm now, or as it was when the assessment was handed in
   * @param filledIn the edition that an answer was first given to, by question: of those that were
   *     filled in and not confirmed since
   */
  public record Case(
      Assessment assessment,
      FirmProfile profile,
      Interview interview,
      Map<String, EditionId> filledIn) {

    public Case {
      filledIn = Map.copyOf(filledIn);
    }

    public FirmFacts firm() {
      return interview.situation().firm();
    }

    /** As given: also to questions that are hidden now. */
    public Answers answers() {
      return interview.situation().answers();
    }
  }

  /** The whole edition of a case, whatever form of it is answered. */
  public Questionnaire whole(Case found) {
    return questionnaires.edition(found.assessment().edition()).orElseThrow();
  }

  /** Whether a case's edition can be answered at more than one depth. */
  public boolean depths(Case found) {
    return whole(found).hasDepths();
  }

  /** The part of a case's edition that every firm is asked: what scores are compared on. */
  public Questionnaire core(Case found) {
    var assessment = found.assessment();
    return questionnaires
        .edition(assessment.edition(), assessment.form().at(Depth.CORE))
        .orElseThrow();
  }

  /**
   * The case behind an id, if there is one and the actor is the firm it belongs to, or the adviser
   * who is filling it in. What was handed in advisers review instead, which is noted.
   */
  @Transactional
  public Optional<Case> find(AssessmentId id, Actor actor) {
    return switch (actor) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Optional.empty();
      case Actor.Owner owner ->
          assessments.visible(id, owner).map(assessment -> join(assessment, owner));
      case Actor.Adviser adviser ->
          assessments.guided(id, adviser).map(assessment -> join(assessment, adviser));
    };
  }

  /** What the firm of a case is asked, had it answered otherwise. */
  Interview interview(Interview before, Answers answers) {
    return questionnaires.interview(before.questionnaire(), before.situation().firm(), answers);
  }

  /** Whether the firm had handed in the same questionnaire before this one. */
  public boolean followsAnother(Case found) {
    return assessments.followsAnother(found.assessment());
  }

  /** What an adviser has filled in and the firm has yet to confirm. */
  @Transactional
  public Optional<Case> findProposed(AssessmentId id, Actor.Owner owner) {
    return assessments.proposedForChange(id, owner).map(assessment -> join(assessment, owner));
  }

  /** A case that was handed in, for somebody whom the firm lets see its answers. */
  public Case handedIn(Assessment assessment) {
    return join(assessment, assessment.submittedProfile(areas).orElseThrow());
  }

  /** The same, and nobody else changes it before the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Case> findForChange(AssessmentId id, Actor actor) {
    return assessments.visibleForChange(id, actor).map(assessment -> join(assessment, actor));
  }

  private Case join(Assessment assessment, Actor actor) {
    return join(
        assessment,
        assessment
            .submittedProfile(areas)
            .or(() -> organisations.profileOf(assessment.organisation(), actor))
            .orElseThrow());
  }

  private Case join(Assessment assessment, FirmProfile profile) {
    var edition = questionnaires.edition(assessment.edition(), assessment.form()).orElseThrow();
    var today = CivilTime.day(assessment.submittedAt().orElseGet(clock::instant));
    var firm = FirmFacts.of(profile, today);
    var interview = questionnaires.interview(edition, firm, assessment.answers(edition));
    return new Case(assessment, profile, interview, filledIn(assessment));
  }

  private Map<String, EditionId> filledIn(Assessment assessment) {
    Map<AssessmentId, Optional<EditionId>> sources = new HashMap<>();
    Map<String, EditionId> filledIn = new HashMap<>();
    assessment
        .carried()
        .forEach(
            (question, source) ->
                sources
                    .computeIfAbsent(
                        source,
                        id ->
                            assessments
                                .handedIn(id, assessment.organisation())
                                .map(Assessment::edition))
                    .ifPresent(edition -> filledIn.put(question, edition)));
    return filledIn;
  }
}
