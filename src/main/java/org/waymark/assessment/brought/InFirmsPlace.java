package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.Organisations;

/** Lets the transaction under way of a partner go on as a firm that it brought. */
@ApplicationScoped
class InFirmsPlace {

  private final BroughtFirms firms;
  private final BroughtAssessments assessments;
  private final DatabaseActors actors;
  private final Organisations organisations;
  private final Casework casework;

  InFirmsPlace(
      BroughtFirms firms,
      BroughtAssessments assessments,
      DatabaseActors actors,
      Organisations organisations,
      Casework casework) {
    this.firms = firms;
    this.assessments = assessments;
    this.actors = actors;
    this.organisations = organisations;
    this.casework = casework;
  }

  /** The firm, which nobody else changes before the transaction ends. */
  @Transactional(TxType.MANDATORY)
  Optional<Actor.Owner> firm(OrganisationId id, Actor.Partner partner) {
    return firms
        .visible(id, partner)
        .map(
            firm -> {
              var owner = enter(firm.id());
              organisations.lock(owner);
              return owner;
            });
  }

  /** The firm of an assessment. */
  @Transactional(TxType.MANDATORY)
  Optional<Actor.Owner> firmOf(AssessmentId id, Actor.Partner partner) {
    return assessments.visible(id, partner).map(found -> enter(found.firm()));
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

  /** The same, and nobody else changes it before the transaction ends. */
  @Transactional(TxType.MANDATORY)
  Optional<BroughtCase> lock(AssessmentId id, Actor.Partner partner) {
    return assessments
        .visible(id, partner)
        .flatMap(before -> casework.findForChange(id, enter(before.firm())))
        // What was seen before it was locked may be of the past by now.
        .flatMap(
            found -> assessments.visible(id, partner).map(about -> new BroughtCase(about, found)));
  }

  private Actor.Owner enter(OrganisationId firm) {
    var owner = new Actor.Owner(firm);
    actors.enter(owner);
    return owner;
  }
}
