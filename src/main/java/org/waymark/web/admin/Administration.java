package org.waymark.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Who administers. To everybody else none of these pages is there. */
@ApplicationScoped
public class Administration {

  public static final String ADDRESS = "/admin";

  /** Where partners are kept. */
  public static final String PARTNERS = ADDRESS + "/partners";

  /** How programmes are taken up. */
  public static final String UPTAKE = ADDRESS + "/programmes/uptake";

  /** What is still to be sent. */
  public static final String OUTBOX = ADDRESS + "/outbox";

  private final CurrentActor actor;

  Administration(CurrentActor actor) {
    this.actor = actor;
  }

  /**
   * Who it is.
   *
   * @throws jakarta.ws.rs.NotFoundException when it is no administrator
   */
  public Actor.Administrator administrator() {
    return switch (actor.get()) {
      case Actor.Administrator administrator -> administrator;
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Owner _,
          Actor.Adviser _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          throw new NotFoundException();
    };
  }
}
