package org.waymark.web.advise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** The adviser who makes a request. To everybody else there are no such pages. */
@ApplicationScoped
public class Advising {

  private static final int ID_LENGTH = 36;

  private final CurrentActor actor;

  Advising(CurrentActor actor) {
    this.actor = actor;
  }

  /**
   * Who it is.
   *
   * @throws NotFoundException when it is no adviser: the same as for an address that leads nowhere
   */
  public Actor.Adviser adviser() {
    return switch (actor.get()) {
      case Actor.Adviser adviser -> adviser;
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Owner _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          throw new NotFoundException();
    };
  }

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<UUID> id(String text) {
    try {
      return text.length() == ID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
