package org.waymark.organisation.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;

/** A firm lets a hub, or one adviser of it, see its work. */
@ApplicationScoped
public class GrantAccess {

  private final Organisations organisations;
  private final Grants grants;
  private final Contacts contacts;
  private final KnownHubs hubs;
  private final Clock clock;

  GrantAccess(
      Organisations organisations, Grants grants, Contacts contacts, KnownHubs hubs, Clock clock) {
    this.organisations = organisations;
    this.grants = grants;
    this.contacts = contacts;
    this.hubs = hubs;
    this.clock = clock;
  }

  /** Lets somebody in; what they could see by an earlier grant of their own ends with it. */
  @Transactional
  public Granting grant(Actor.Owner owner, Admission admission) {
    var hub = hubs.find(admission.to().hub());
    if (hub.isEmpty()) {
      return new Granting.UnknownHub();
    }
    if (hub.get().closed()) {
      return new Granting.ClosedHub(hub.get());
    }
    var fault = admission.terms().fault(grants.today());
    if (fault.isPresent()) {
      return new Granting.BadTerms(fault.get());
    }
    organisations.lock(owner);
    contacts.keep(owner, admission.contact());
    // One moment for both: so it can be told from a consent that was taken back.
    var now = clock.instant();
    grants.inForce(owner, admission.to()).forEach(earlier -> earlier.withdraw(now));
    return new Granting.Granted(grants.add(owner, admission, now));
  }
}
