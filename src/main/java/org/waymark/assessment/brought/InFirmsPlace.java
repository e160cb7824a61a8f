package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.ExternalReference;

/** Lets the transaction under way of a partner go on as a firm that it brought. */
@ApplicationScoped
class InFirmsPlace {

  private final BroughtFirms firms;
  private final BroughtAssessments assessments;
  private final DatabaseActors actors;
  private final Casework casework;

  InFirmsPlace(
      BroughtFirms firms,
      BroughtAssessments assessments,
      DatabaseActors actors,
      Casework casework) {
    this.firms = firms;
    this.assessments = assessments;
    this.actors = actors;
    this.casework = casework;
  }

  /**
   * The firm, which nobody else changes before the transaction ends. Until then it does not part
   * from the partner either.
   */
  @Transactional(TxType.MANDATORY)
  Optional<Actor.Owner> firm(OrganisationId id, Actor.Partner partner) {
    return firms.lock(id, partner).map(firm -> enter(firm.id()));
  }

  /** An assessment with its answers, as it is by now. */
  @Transactional(TxType.MANDATORY)
  Optional<BroughtCase> find(AssessmentId id, Actor.Partner partner) {
    return assessments
        .visible(id, partner)
        .flatMap(
            about ->
                casework.find(id, enter(about.firm())).map(found -> new BroughtCase(about, found)));
  }

  /**
   * An assessment with its answers, as it is by now, and nobody else changes it before the
   * transaction ends.
   *
   * @param seen as it was when it was looked up
   */
  @Transactional(TxType.MANDATORY)
  Optional<BroughtCase> lock(BroughtAssessment seen, Actor.Partner partner) {
    return firm(seen.firm(), partner).flatMap(owner -> lock(seen, owner));
  }

  /** The same of a firm that is locked: the firm itself may be answering in its browser. */
  @Transactional(TxType.MANDATORY)
  Optional<BroughtCase> lock(BroughtAssessment seen, Actor.Owner owner) {
    return casework
        .findForChange(seen.id(), owner)
        .map(found -> BroughtCase.of(found, seen.reference()));
  }

  /** What an assessment has become in the transaction under way, of a firm that is locked. */
  @Transactional(TxType.MANDATORY)
  BroughtCase changed(AssessmentId id, Actor.Owner owner, @Nullable ExternalReference reference) {
    return BroughtCase.of(casework.find(id, owner).orElseThrow(), reference);
  }

  private Actor.Owner enter(OrganisationId firm) {
    var owner = new Actor.Owner(firm);
    actors.enter(owner);
    return owner;
  }
}
