package org.waymark.web.layout.staff;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.waymark.hub.member.HubMembers;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.OpenSession;
import org.waymark.identity.session.SignedIn;

/**
 * Recognises who works here, anew at each request. An adviser needs both: the role in the verified
 * token of somebody who gave a second factor, and a place in an open hub in our own tables. Whoever
 * lacks one is a guest, and finds nothing here.
 */
@Provider
@ForStaff
class StaffRecognition implements ContainerRequestFilter {

  private static final String ADMINISTRATION = "/admin";

  private final SignedIn signedIn;
  private final HubMembers members;
  private final CurrentActor actor;

  StaffRecognition(SignedIn signedIn, HubMembers members, CurrentActor actor) {
    this.signedIn = signedIn;
    this.members = members;
    this.actor = actor;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    signedIn.session().map(session -> actorOf(session, path)).ifPresent(actor::recognise);
  }

  /** Whoever is both acts as an administrator where the service is administered, only there. */
  Actor actorOf(OpenSession session, String path) {
    var administers = path.equals(ADMINISTRATION) || path.startsWith(ADMINISTRATION + "/");
    return administers ? administrator(session) : adviser(session);
  }

  private static Actor administrator(OpenSession session) {
    return has(session, Role.ADMINISTRATOR)
        ? new Actor.Administrator(session.person())
        : new Actor.Guest(session.person());
  }

  private Actor adviser(OpenSession session) {
    var manages = has(session, Role.HUB_MANAGER);
    var membership =
        has(session, Role.ADVISER) || manages
            ? members.memberOf(session.person())
            : Optional.<HubMembers.Membership>empty();
    return membership
        .<Actor>map(
            found -> new Actor.Adviser(session.person(), found.hub(), found.manages() && manages))
        .orElseGet(() -> new Actor.Guest(session.person()));
  }

  private static boolean has(OpenSession session, Role role) {
    return session.entrance() == Entrance.STAFF && session.roles().contains(role);
  }
}
