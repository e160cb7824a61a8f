package org.waymark.keycloak;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Consumer;
import org.waymark.hub.Hub;
import org.waymark.hub.member.AdviserAccounts;
import org.waymark.hub.member.Invitee;
import org.waymark.identity.Role;

/** The accounts of advisers in Keycloak. */
@ApplicationScoped
class KeycloakAdvisers implements AdviserAccounts {

  private static final int NOT_FOUND = 404;

  private final Realm realm;
  private final KeycloakConfig config;

  KeycloakAdvisers(Realm realm, KeycloakConfig config) {
    this.realm = realm;
    this.config = config;
  }

  @Override
  public Creation invite(Hub hub, Invitee invitee) {
    return Users.of(realm)
        .map(users -> new Invitations(users, config).invite(hub, invitee))
        .orElseGet(Creation.NotSetUp::new);
  }

  @Override
  public Reply sendAgain(String account) {
    return act(users -> users.send(account, users.stepsLeft(account), config));
  }

  @Override
  public Reply disable(String account) {
    return act(users -> users.enable(account, false));
  }

  @Override
  public Reply enable(String account) {
    return act(users -> users.enable(account, true));
  }

  @Override
  public Reply remove(String account) {
    return act(users -> users.remove(account));
  }

  @Override
  public Reply letGo(String account) {
    return act(users -> users.letGo(account));
  }

  @Override
  public Reply suspend(String account) {
    return act(users -> users.takeRoles(account));
  }

  @Override
  public Reply admit(String account, boolean manages) {
    return act(
        users -> {
          users.giveIfMissing(account, Role.ADVISER.code());
          if (manages) {
            users.giveIfMissing(account, Role.HUB_MANAGER.code());
          }
        });
  }

  @Override
  public Reply makeManager(String account) {
    return act(users -> users.giveIfMissing(account, Role.HUB_MANAGER.code()));
  }

  private Reply act(Consumer<Users> act) {
    var users = Users.of(realm);
    if (users.isEmpty()) {
      return Reply.AWAY;
    }
    try {
      act.accept(users.get());
      return Reply.DONE;
    } catch (WebApplicationException e) {
      // The client's own exception, whatever the status: it knows no narrower ones.
      if (e.getResponse().getStatus() == NOT_FOUND) {
        return Reply.GONE;
      }
      Log.errorf(e, "Keycloak did not do as it was told");
      return Reply.AWAY;
    } catch (RuntimeException e) {
      Log.errorf(e, "Keycloak did not do as it was told");
      return Reply.AWAY;
    }
  }
}
