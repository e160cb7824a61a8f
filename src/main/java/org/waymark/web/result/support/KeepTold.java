package org.waymark.web.result.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.particular.ToldParticulars;
import org.waymark.programme.Catalogue;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.ToldText;

/** Hands on what a firm has sent. */
@ApplicationScoped
class KeepTold {

  private final ToldParticulars particulars;
  private final CouncilAreas areas;
  private final Catalogue catalogue;

  KeepTold(ToldParticulars particulars, CouncilAreas areas, Catalogue catalogue) {
    this.particulars = particulars;
    this.areas = areas;
    this.catalogue = catalogue;
  }

  /**
   * What the firm had told and now empties on the sheet of all it told is forgotten, so that it is
   * asked again; what it was asked and does not say is passed over from now on.
   */
  void keep(Actor.Owner owner, ToldForm sent) {
    var before = particulars.of(owner.organisation());
    var told = sent.typed().told(areas);
    for (var particular : sent.asked()) {
      var code = particular.code();
      var answer = sent.skips() ? null : told.get(particular);
      var known = before.get(code);
      if (answer != null && somebodyAsks(particular)) {
        particulars.tell(owner, code, ToldText.of(answer));
      } else if (!sent.skips() && !sent.single() && known != null && known.answer() != null) {
        particulars.forget(owner, code);
      } else if (somebodyAsks(particular)) {
        particulars.tell(owner, code, null);
      }
    }
  }

  /** Of programmes that are not there nobody keeps anything. */
  private boolean somebodyAsks(Particular particular) {
    return !(particular instanceof Particular.Taken(var programme))
        || catalogue.current().find(programme).isPresent();
  }
}
