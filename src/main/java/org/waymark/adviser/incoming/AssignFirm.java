package org.waymark.adviser.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
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
    /** Somebody other than was seen looks after it by now: nothing changed. */
    CHANGED_MEANWHILE,
    /** The person cannot act for the hub. */
    NOT_AN_ADVISER,
    /** The firm has not asked the hub, or lets it in no longer. */
    NOT_FOUND
  }

  /**
   * Who is to look after a firm.
   *
   * @param seen who did when the choice was made; empty for nobody
   */
  public record Choice(PersonId adviser, Optional<PersonId> seen) {}

  /**
   * Assigns it, or assigns it anew, unless a colleague was faster with somebody else: no choice
   * goes unseen.
   */
  @Transactional
  public Assignment assign(OrganisationId firm, Choice choice, Actor.Adviser manager) {
    if (incoming.visibleTo(manager).stream().noneMatch(one -> one.firm().equals(firm))) {
      return Assignment.NOT_FOUND;
    }
    if (incoming.colleagues(manager).stream()
        .noneMatch(one -> one.person().equals(choice.adviser()))) {
      return Assignment.NOT_AN_ADVISER;
    }
    if (incoming.assign(firm, choice, manager)) {
      return Assignment.ASSIGNED;
    }
    return incoming.visibleTo(manager).stream()
        .filter(one -> one.firm().equals(firm))
        .findFirst()
        .map(one -> isWith(choice.adviser(), one))
        .orElse(Assignment.NOT_FOUND);
  }

  /** Two who choose the same person agree. */
  private static Assignment isWith(PersonId adviser, IncomingFirm firm) {
    var now = firm.assigned();
    return now != null && now.person().equals(adviser)
        ? Assignment.ASSIGNED
        : Assignment.CHANGED_MEANWHILE;
  }
}
