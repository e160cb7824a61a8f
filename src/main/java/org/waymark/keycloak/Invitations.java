package org.waymark.keycloak;

import io.quarkus.logging.Log;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import org.waymark.hub.Hub;
import org.waymark.hub.member.AdviserAccounts.Account;
import org.waymark.hub.member.AdviserAccounts.Creation;
import org.waymark.hub.member.AdviserAccounts.Leftover;
import org.waymark.hub.member.Invitee;
import org.waymark.identity.Role;

/**
 * Makes advisers of people, with an account that is made for them or with the one they have. Throws
 * nothing.
 */
record Invitations(Users users, KeycloakConfig config) {

  private static final int BAD_REQUEST = 400;
  private static final int CONFLICT = 409;

  Creation invite(Hub hub, Invitee invitee) {
    String group;
    try {
      group = users.groupOf(hub);
    } catch (RuntimeException e) {
      Log.warnf("Keycloak cannot be reached, or has no groups: %s", e.getMessage());
      return new Creation.Away();
    }
    try {
      return invite(group, invitee);
    } catch (RuntimeException e) {
      Log.warnf("Keycloak cannot be reached: %s", e.getMessage());
      return new Creation.Away();
    }
  }

  private Creation invite(String group, Invitee invitee) {
    String user;
    try {
      user = users.create(invitee);
    } catch (WebApplicationException e) {
      return switch (e.getResponse().getStatus()) {
        case CONFLICT -> inviteOwner(group, invitee);
        // Names hold nothing that it refuses: what is left is the address.
        case BAD_REQUEST -> new Creation.AddressRefused();
        default -> {
          Log.errorf(e, "Keycloak refused an account");
          yield new Creation.Away();
        }
      };
    }
    try {
      join(user, group, invitee, Users.FIRST_STEPS);
      return new Creation.Created(account(user));
    } catch (RuntimeException e) {
      Log.errorf(e, "The invitation of Keycloak's user %s failed and is undone", user);
      return new Creation.Failed(remove(user).map(left -> new Leftover(left, false)));
    }
  }

  /** With the account that somebody has: it gets a role and a group, and keeps all it had. */
  private Creation inviteOwner(String group, Invitee invitee) {
    var owner = users.ownerOf(invitee.email());
    if (owner.isEmpty()) {
      return new Creation.AddressInUse();
    }
    var user = owner.get();
    try {
      join(user, group, invitee, users.stepsLeft(user));
      return new Creation.TakenIn(account(user));
    } catch (RuntimeException e) {
      Log.errorf(e, "The invitation of Keycloak's user %s failed and is taken back", user);
      return new Creation.Failed(letGo(user).map(left -> new Leftover(left, true)));
    }
  }

  private void join(String user, String group, Invitee invitee, List<String> steps) {
    users.give(user, rolesOf(invitee));
    users.join(user, group);
    users.send(user, steps, config);
  }

  private static List<String> rolesOf(Invitee invitee) {
    return invitee.manages()
        ? List.of(Role.ADVISER.code(), Role.HUB_MANAGER.code())
        : List.of(Role.ADVISER.code());
  }

  private Account account(String user) {
    return new Account(config.issuer().orElseThrow(), user);
  }

  private Optional<String> letGo(String user) {
    try {
      users.letGo(user);
      return Optional.empty();
    } catch (RuntimeException e) {
      Log.errorf(e, "Keycloak's user %s could not be let go again", user);
      return Optional.of(user);
    }
  }

  /** What is left over when it cannot be undone: then nobody shall come in with it at least. */
  private Optional<String> remove(String user) {
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
}
