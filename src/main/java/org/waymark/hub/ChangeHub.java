package org.waymark.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.hub.HubDetails.Flaw;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;

/** Changes what firms see of a hub: name, contact and colours. */
@ApplicationScoped
public class ChangeHub {

  private final Hubs hubs;

  ChangeHub(Hubs hubs) {
    this.hubs = hubs;
  }

  /** What came of it. */
  public sealed interface Change {
    record Changed() implements Change {}

    record Flawed(List<Flaw> flaws) implements Change {}

    /**
     * Somebody else was faster: nothing was changed.
     *
     * @param theirs what it is now
     * @param version of that
     */
    record Outdated(HubDetails theirs, int version) implements Change {}

    /** There is no such hub, or it is not for this actor to change. */
    record NotYours() implements Change {}
  }

  /**
   * Changes a hub.
   *
   * @param version of the description that was seen
   */
  @Transactional
  public Change change(Actor actor, HubId id, int version, HubDetails details) {
    return hubs.toChange(id)
        .filter(hub -> hub.isManagedBy(actor))
        .map(hub -> change(hub, version, details))
        .orElseGet(Change.NotYours::new);
  }

  private static Change change(Hub hub, int version, HubDetails details) {
    if (!details.flaws().isEmpty()) {
      return new Change.Flawed(details.flaws());
    }
    if (hub.version() != version) {
      return new Change.Outdated(hub.details(), hub.version());
    }
    hub.describe(details);
    return new Change.Changed();
  }
}
