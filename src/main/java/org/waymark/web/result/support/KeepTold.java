package org.waymark.web.result.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.particular.ToldParticulars;
import org.waymark.programme.eligibility.ToldText;

/** Hands on what a firm has sent. */
@ApplicationScoped
class KeepTold {

  private final ToldParticulars particulars;
  private final CouncilAreas areas;

  KeepTold(ToldParticulars particulars, CouncilAreas areas) {
    this.particulars = particulars;
    this.areas = areas;
  }

  /** What is left empty is forgotten, so that it is asked again; what is skipped is not. */
  void keep(Actor.Owner owner, ToldForm sent) {
    var told = sent.typed().told(areas);
    for (var particular : sent.asked()) {
      var answer = told.get(particular);
      if (sent.skips()) {
        particulars.tell(owner, particular.code(), null);
      } else if (answer == null) {
        particulars.forget(owner, particular.code());
      } else {
        particulars.tell(owner, particular.code(), ToldText.of(answer));
      }
    }
  }
}
