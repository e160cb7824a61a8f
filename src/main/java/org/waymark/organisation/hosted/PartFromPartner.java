package org.waymark.organisation.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;

/**
 * A firm ends the access of the partner that brought it. Everything it has here stays its own,
 * under its code. What the partner has read before it still knows.
 */
@ApplicationScoped
public class PartFromPartner {

  private final Organisations organisations;
  private final Partings partings;
  private final Event<FirmParted> told;
  private final Clock clock;

  PartFromPartner(
      Organisations organisations, Partings partings, Event<FirmParted> told, Clock clock) {
    this.organisations = organisations;
    this.partings = partings;
    this.told = told;
    this.clock = clock;
  }

  /**
   * Acts on the partner's next call, and on every browser that has used a link of the partner's:
   * the firm's own one then needs its code.
   *
   * @return false where no partner sees the firm, since none brought it or the firm has parted
   */
  @Transactional
  public boolean part(Actor.Owner owner) {
    organisations.lock(owner);
    var parting = partings.ahead(owner);
    if (parting.isPresent()) {
      partings.add(owner, clock.instant());
      told.fire(parting.get());
    }
    return parting.isPresent();
  }
}
