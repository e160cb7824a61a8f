package org.waymark.adviser.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.identity.Actor;

/** A firm does not want another hub. Nothing changes for the hub that proposed it. */
@ApplicationScoped
public class DeclineHandover {

  private final Handovers handovers;

  DeclineHandover(Handovers handovers) {
    this.handovers = handovers;
  }

  /** What came of it. */
  public enum Outcome {
    DECLINED,
    /** It has been answered, taken back, or has run out. */
    NOT_OPEN,
    /** The firm has no such proposal. */
    NOT_FOUND
  }

  /** Says no. */
  @Transactional
  public Outcome decline(UUID id, Actor.Owner owner) {
    var found = handovers.findForChange(id, owner);
    if (found.isEmpty()) {
      return Outcome.NOT_FOUND;
    }
    if (!found.get().open()) {
      return Outcome.NOT_OPEN;
    }
    handovers.answer(id, Handover.State.DECLINED, false, owner);
    return Outcome.DECLINED;
  }
}
