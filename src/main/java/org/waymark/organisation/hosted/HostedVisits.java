package org.waymark.organisation.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.organisation.ReturnCode;

/** Browsers that visit for a firm since they have used a link of its partner. */
@ApplicationScoped
public class HostedVisits {

  private final HostedLinks links;
  private final Clock clock;

  HostedVisits(HostedLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /** The firm that a browser visits for, if what it brings still counts. */
  @Transactional
  public Optional<Actor.Owner> holderOf(ReturnCode visit) {
    return links.visitor(visit, clock.instant());
  }

  /** Ends them all, wherever they are. */
  @Transactional
  public void end(Actor.Owner owner) {
    links.endVisits(owner, clock.instant());
  }
}
