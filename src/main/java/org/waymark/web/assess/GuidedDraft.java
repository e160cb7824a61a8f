package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;

/** What an adviser fills in together with a client. To everybody else there is no such thing. */
@ApplicationScoped
public class GuidedDraft {

  private final Casework casework;
  private final CurrentActor actor;

  GuidedDraft(Casework casework, CurrentActor actor) {
    this.casework = casework;
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
   * The draft that an address names.
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
