package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;
import org.waymark.questionnaire.Questionnaire;

/**
 * An adviser begins a questionnaire together with a client, or goes on with the one they began. It
 * is filled in with what the firm has answered before, so it is noted as a look at its answers.
 */
@ApplicationScoped
public class GuideAssessment {

  private final Assessments assessments;
  private final EarlierAnswers earlier;
  private final AccessViews views;
  private final Clock clock;
  private final Supplier<UUID> ids;

  GuideAssessment(
      Assessments assessments,
      EarlierAnswers earlier,
      AccessViews views,
      Clock clock,
      Supplier<UUID> ids) {
    this.assessments = assessments;
    this.earlier = earlier;
    this.views = views;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * The draft; empty when the firm does not let the adviser see its answers.
   *
   * @param edition in the form to be answered
   */
  @Transactional
  public Optional<AssessmentId> guide(
      Questionnaire edition, OrganisationId firm, Actor.Adviser adviser) {
    if (!assessments.mayAnswer(firm, adviser)) {
      return Optional.empty();
    }
    var guide = assessments.guide(adviser);
    var id =
        assessments.guided(firm, adviser).stream()
            .filter(draft -> draft.proposedAt().isEmpty())
            .filter(draft -> draft.edition().questionnaire().equals(edition.id().questionnaire()))
            .findFirst()
            .map(Assessment::id)
            .orElseGet(
                () -> {
                  var begun =
                      new Assessment(new AssessmentId(ids.get()), firm, edition, clock.instant())
                          .guidedBy(guide);
                  earlier.fillIn(begun, edition);
                  assessments.persistAndFlush(begun);
                  return begun.id();
                });
    views.note(adviser, firm, What.ANSWERS, id.value());
    return Optional.of(id);
  }
}
