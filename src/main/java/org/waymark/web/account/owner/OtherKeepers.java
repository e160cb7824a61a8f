package org.waymark.web.account.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.identity.Actor;
import org.waymark.organisation.ownership.Ownership;
import org.waymark.organisation.ownership.Ownerships;

/** Names the people who keep a firm under their sign-in, beside whoever reads the page. */
@ApplicationScoped
public class OtherKeepers {

  private final Ownerships ownerships;
  private final OwnerRows rows;

  OtherKeepers(Ownerships ownerships, OwnerRows rows) {
    this.ownerships = ownerships;
    this.rows = rows;
  }

  /** For example "Jo Price (jo@example.org)": whoever knows neither cannot tell whose they are. */
  public List<String> of(Actor.Owner owner) {
    return ownerships.of(owner).stream()
        .filter(keeper -> !rows.isReader(keeper.person()))
        .map(this::called)
        .toList();
  }

  private String called(Ownership keeper) {
    var name = rows.name(keeper);
    return keeper.email().isBlank() || name.equals(keeper.email())
        ? name
        : name + " (" + keeper.email() + ")";
  }
}
