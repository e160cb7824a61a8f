package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;

/** An adviser takes up the answers of a client to validate them. The look is noted for the firm. */
@ApplicationScoped
public class OpenValidation {

  private final Desks desks;
  private final AccessViews views;

  OpenValidation(Desks desks, AccessViews views) {
    this.desks = desks;
    this.views = views;
  }

  /**
   * Which assessment of which firm an address names: both, so that neither can be swapped for
   * another's.
   */
  public record Wanted(OrganisationId firm, AssessmentId assessment) {}

  /**
   * Empty when there is no such assessment, or the firm keeps its answers from the adviser.
   *
   * @param looking whether the adviser gets to see it: then the look is noted
   */
  @Transactional
  public Optional<Desk> open(Wanted wanted, boolean looking, Actor.Adviser adviser) {
    var desk = desks.open(wanted, adviser);
    if (looking && desk.isPresent()) {
      views.note(adviser, wanted.firm(), What.ANSWERS, wanted.assessment().value());
    }
    return desk;
  }
}
