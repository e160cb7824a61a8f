package org.waymark.web.isolation;

import java.util.Map;
import java.util.Set;
import org.waymark.identity.Actor;
import org.waymark.web.isolation.World.Firm;
import org.waymark.web.isolation.World.Office;

/**
 * What an address is about.
 *
 * @param office where it is kept
 * @param letIn whom the firm lets see at least its scores
 */
record Matter(Firm firm, Office office, Set<Actor.Adviser> letIn) {

  /** What a route's variables then name. */
  Map<String, String> values(Route route) {
    return Named.values(route, firm, office);
  }

  /** Whether a route is for somebody, when it is about this. */
  boolean isFor(Route route, Actor actor) {
    var boundary = Boundaries.of(route);
    if (!isOfRole(boundary, actor)) {
      return false;
    }
    return switch (boundary) {
      case FIRM -> actor.equals(firm.owner());
      case PARTNER -> actor.equals(firm.partner());
      case ADVISER, MANAGER -> isFor(route, (Actor.Adviser) actor);
      case ADMINISTRATOR, ANYBODY, SECRET, PERSON, DEVELOPER -> true;
    };
  }

  private boolean isFor(Route route, Actor.Adviser adviser) {
    return route.variables().contains("organisation")
        ? letIn.contains(adviser)
        : adviser.hub().equals(office.hub().id());
  }

  static boolean isOfRole(Boundary boundary, Actor actor) {
    return switch (boundary) {
      case FIRM -> actor instanceof Actor.Owner;
      case PARTNER -> actor instanceof Actor.Partner;
      case ADVISER -> actor instanceof Actor.Adviser;
      case MANAGER -> actor instanceof Actor.Adviser adviser && adviser.manages();
      case ADMINISTRATOR -> actor instanceof Actor.Administrator;
      case ANYBODY, SECRET, PERSON, DEVELOPER -> true;
    };
  }
}
