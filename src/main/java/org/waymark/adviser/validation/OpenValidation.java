package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** An adviser takes up the answers of a client to validate them. The look is noted for the firm. */
@ApplicationScoped
public class OpenValidation {

  private final Desks desks;

  OpenValidation(Desks desks) {
    this.desks = desks;
  }

  /**
   * Which assessment of which firm an address names: both, so that neither can be swapped for
   * another's.
   */
  public record Wanted(OrganisationId firm, AssessmentId assessment) {}

  /** Empty when there is no such assessment, or the firm keeps its answers from the adviser. */
  @Transactional
  public Optional<Desk> open(Wanted wanted, Actor.Adviser adviser) {
    return desks.open(wanted, adviser);
  }
}
