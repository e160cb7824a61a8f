package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.SignedIn;

/**
 * Where somebody who works here has work to do, for the header of every page: {@code
 * inject:workplaces} in templates. Roles come from the session, so a link may lead to a page that
 * says no, once a hub has ended somebody's access.
 */
@Named("workplaces")
@ApplicationScoped
public class Workplaces {

  private final SignedIn signedIn;

  Workplaces(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  /** Whether there is any. */
  public boolean any() {
    return advises() || administers();
  }

  public boolean advises() {
    return has(Role.ADVISER) || manages();
  }

  public boolean manages() {
    return has(Role.HUB_MANAGER);
  }

  public boolean administers() {
    return has(Role.ADMINISTRATOR);
  }

  private boolean has(Role role) {
    return signedIn
        .session()
        .filter(session -> session.entrance() == Entrance.STAFF)
        .filter(session -> session.roles().contains(role))
        .isPresent();
  }
}
