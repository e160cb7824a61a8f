package org.waymark.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Lets a firm in to its own pages. Anybody else is asked for the firm's code. */
@ApplicationScoped
public class Door {

  private final CurrentActor actor;

  Door(CurrentActor actor) {
    this.actor = actor;
  }

  /** What a page answers to the firm. */
  public Response open(Function<Actor.Owner, Response> page) {
    return switch (actor.get()) {
      // Signed in, and no firm yet: the page that asks for one.
      case Actor.Guest _ -> Response.seeOther(URI.create(Addresses.CLAIM)).build();
      case Actor.Visitor _,
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Response.seeOther(URI.create("/resume")).build();
      case Actor.Owner owner -> page.apply(owner);
    };
  }
}
