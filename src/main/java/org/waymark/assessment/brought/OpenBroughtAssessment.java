package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;

/** A partner reads what a firm that it brought has answered. */
@ApplicationScoped
public class OpenBroughtAssessment {

  private final InFirmsPlace place;

  OpenBroughtAssessment(InFirmsPlace place) {
    this.place = place;
  }

  /** Empty when it is no assessment of a firm of this partner, or there is none. */
  @Transactional
  public Optional<BroughtCase> open(AssessmentId id, Actor.Partner partner) {
    return place.find(id, partner);
  }
}
