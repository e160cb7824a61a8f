package org.waymark.organisation.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;

/** A firm takes back what it let somebody see. It acts on the next request. */
@ApplicationScoped
public class WithdrawAccess {

  private final Organisations organisations;
  private final Grants grants;
  private final Clock clock;

  WithdrawAccess(Organisations organisations, Grants grants, Clock clock) {
    this.organisations = organisations;
    this.grants = grants;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    WITHDRAWN,
    /** It had ended before; nothing changed. */
    ALREADY_ENDED,
    /** The firm has given no such grant. */
    NOT_FOUND
  }

  /** Ends a grant. */
  @Transactional
  public Outcome withdraw(GrantId id, Actor.Owner owner) {
    organisations.lock(owner);
    var found = grants.visible(id, owner);
    if (found.isEmpty()) {
      return Outcome.NOT_FOUND;
    }
    if (!found.get().inForce(grants.today())) {
      return Outcome.ALREADY_ENDED;
    }
    found.get().withdraw(clock.instant());
    return Outcome.WITHDRAWN;
  }
}
