package org.waymark.hub.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** Which partners are sandboxes: known once and for ever, because none becomes one or ceases to. */
@ApplicationScoped
public class Sandboxes {

  private final Partners partners;
  private final Map<PartnerId, Boolean> known = new ConcurrentHashMap<>();

  Sandboxes(Partners partners) {
    this.partners = partners;
  }

  /** Whether the firms of the partner that acts are invented. */
  public boolean include(Actor.Partner partner) {
    return known.computeIfAbsent(partner.partner(), _ -> partners.isSandbox(partner));
  }
}
