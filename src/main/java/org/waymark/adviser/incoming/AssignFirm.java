package org.waymark.adviser.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A manager says which adviser looks after a firm that has asked for help. */
@ApplicationScoped
public class AssignFirm {

  private final IncomingFirms incoming;

  AssignFirm(IncomingFirms incoming) {
    this.incoming = incoming;
  }

  /** What came of it. */
  public enum Assignment {
    ASSIGNED,
    /** The person cannot act for the hub. */
    NOT_AN_ADVISER,
    /** The firm has not asked the hub, or lets it in no longer. */
    NOT_FOUND
  }

  /** Assigns it, or assigns it anew. */
  @Transactional
  public Assignment assign(OrganisationId firm, PersonId adviser, Actor.Adviser manager) {
    if (incoming.visibleTo(manager).stream().noneMatch(one -> one.firm().equals(firm))) {
      return Assignment.NOT_FOUND;
    }
    if (incoming.colleagues(manager).stream().noneMatch(one -> one.person().equals(adviser))) {
      return Assignment.NOT_AN_ADVISER;
    }
    return incoming.assign(firm, adviser, manager) ? Assignment.ASSIGNED : Assignment.NOT_FOUND;
  }
}
