package org.waymark.keycloak;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.hub.Hub;
import org.waymark.hub.member.AdviserAccounts;
import org.waymark.hub.member.Invitee;
import org.waymark.identity.Role;

/** The accounts of advisers in Keycloak. */
@ApplicationScoped
class KeycloakAdvisers implements AdviserAccounts {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final Realm realm;
  private final KeycloakConfig config;

  KeycloakAdvisers(Realm realm, KeycloakConfig config) {
    this.realm = realm;
    this.config = config;
  }

  @Override
  public Creation invite(Hub hub, Invitee invitee) {
    return Users.of(realm)
        .map(users -> invite(users, hub, invitee))
        .orElseGet(Creation.NotSetUp::new);
  }

  private Creation invite(Users users, Hub hub, Invitee invitee) {
    String group;
    try {
      group = users.groupOf(hub);
    } catch (RuntimeException e) {
      Log.warnf("Keycloak cannot be reached, or has no groups: %s", e.getMessage());
      return new Creation.Away();
    }
    try {
      return invite(users, group, users.create(invitee), invitee);
    } catch (WebApplicationException e) {
      return switch (e.getResponse().getStatus()) {
        case CONFLICT -> new Creation.AddressInUse();
        // Names hold nothing that it refuses: what is left is the address.
        case BAD_REQUEST -> new Creation.AddressRefused();
        default -> {
          Log.errorf(e, "Keycloak refused an account");
          yield new Creation.Away();
        }
      };
    } catch (RuntimeException e) {
      Log.warnf("Keycloak cannot be reached: %s", e.getMessage());
      return new Creation.Away();
    }
  }

  /** With the account that was made; it fails as a whole, and throws nothing. */
  private Creation invite(Users users, String group, String user, Invitee invitee) {
    try {
      users.give(user, rolesOf(invitee));
      users.join(user, group);
      users.send(user, Users.FIRST_STEPS, config);
      return new Creation.Created(new Account(realm.issuer(), user));
    } catch (RuntimeException e) {
      Log.errorf(e, "The invitation of Keycloak's user %s failed and is undone", user);
      return new Creation.Failed(undo(users, user));
    }
  }

  private static List<String> rolesOf(Invitee invitee) {
    return invitee.manages()
        ? List.of(Role.ADVISER.code(), Role.HUB_MANAGER.code())
        : List.of(Role.ADVISER.code());
  }

  /** What is left over when it cannot be undone: then nobody shall come in with it at least. */
  private static Optional<String> undo(Users users, String user) {
    try {
      users.remove(user);
      return Optional.empty();
    } catch (RuntimeException e) {
      Log.errorf(e, "Keycloak's user %s could not be removed again", user);
    }
    try {
      users.enable(user, false);
    } catch (RuntimeException e) {
      Log.errorf(e, "Keycloak's user %s could not be disabled either", user);
    }
    return Optional.of(user);
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
