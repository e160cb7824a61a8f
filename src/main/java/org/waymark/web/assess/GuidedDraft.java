package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.review.ReadDraft;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;

/** What an adviser fills in together with a client. To everybody else there is no such thing. */
@ApplicationScoped
public class GuidedDraft {

  private final Casework casework;
  private final Assessments assessments;
  private final ReadDraft readDraft;
  private final CurrentActor actor;

  GuidedDraft(Casework casework, Assessments assessments, ReadDraft readDraft, CurrentActor actor) {
    this.casework = casework;
    this.assessments = assessments;
    this.readDraft = readDraft;
    this.actor = actor;
  }

  /**
   * Who asks.
   *
   * @throws NotFoundException when it is no adviser
   */
  public Actor.Adviser adviser() {
    if (actor.get() instanceof Actor.Adviser adviser) {
      return adviser;
    }
    throw new NotFoundException();
  }

  /** The firm that an address names; empty when it can be none. */
  public static Optional<OrganisationId> firm(String text) {
    return AssessmentId.read(text).map(AssessmentId::value).map(OrganisationId::new);
  }

  /**
   * The draft that an address names, to be shown; the look is noted.
   *
   * @throws NotFoundException as {@link #find} does
   */
  public Case read(String organisation, String id) {
    find(organisation, id);
    return AssessmentId.read(id)
        .flatMap(assessment -> readDraft.read(assessment, adviser()))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Whether the adviser has handed it to the firm before, which may or may not have confirmed it.
   */
  public boolean handedOver(String organisation, String id) {
    var adviser = adviser();
    return firm(organisation).stream()
        .flatMap(
            firm ->
                Stream.concat(
                    assessments.guided(firm, adviser).stream(),
                    AssessmentId.read(id)
                        .flatMap(known -> assessments.visible(known, adviser))
                        .stream()
                        .filter(found -> found.organisation().equals(firm))))
        .filter(found -> found.id().toString().equals(id) && found.proposedAt().isPresent())
        .flatMap(found -> found.guide().stream())
        .anyMatch(guide -> guide.person().equals(adviser.person().value()));
  }

  /**
   * The draft that an address names, to be changed.
   *
   * @throws NotFoundException when there is none, it is another client's or somebody else's, or the
   *     firm keeps its answers from the adviser: the difference is not told
   */
  public Case find(String organisation, String id) {
    var adviser = adviser();
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, adviser))
        .filter(found -> found.assessment().organisation().toString().equals(organisation))
        .orElseThrow(NotFoundException::new);
  }
}
